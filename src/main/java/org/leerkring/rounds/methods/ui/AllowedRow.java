package org.leerkring.rounds.methods.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.Consumer;
import org.leerkring.rounds.methods.Allowed;
import org.leerkring.rounds.methods.ContributionKind;
import org.leerkring.rounds.methods.Giver;

/** One kind of contribution that a phase takes, to be chosen. */
class AllowedRow extends Composite<ListItem> {

    private final Select<ContributionKind> kind;
    private final Select<Giver> from;
    private final IntegerField most;

    AllowedRow(Allowed allowed, Choices choices, Consumer<AllowedRow> remove) {
        kind = choices.one("kind", ContributionKind.class, allowed.kind());
        from = choices.one("from", Giver.class, allowed.from());
        most = choices.number("each", allowed.most());
        most.setPlaceholder(choices.label("each-any"));
        most.setClearButtonVisible(true);
        var gone = new Button("×", _ -> remove.accept(this));
        gone.addThemeVariants(ButtonVariant.TERTIARY);
        gone.setAriaLabel(choices.label("remove-kind"));
        gone.setTestId("allowed-remove");
        getContent().addClassName("lk-allowed");
        getContent().setTestId("allowed");
        getContent().add(kind, from, most, gone);
    }

    Allowed typed() {
        return new Allowed(kind.getValue(), from.getValue(), most.getValue());
    }
}
