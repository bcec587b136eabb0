package org.leerkring.rounds.methods.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.leerkring.rounds.methods.Allowed;
import org.leerkring.rounds.methods.ContributionKind;
import org.leerkring.rounds.methods.Giver;

/** What may be said in a phase, from whom, and how often. */
class AllowedRows extends Composite<Div> {

    private final List<AllowedRow> rows = new ArrayList<>();
    private final UnorderedList list = new UnorderedList();
    private final Choices choices;
    private final Runnable changed;

    AllowedRows(List<Allowed> allowed, Choices choices, Runnable changed) {
        this.choices = choices;
        this.changed = changed;
        var add = new Button(choices.label("add-kind"), _ -> {
            append(new Allowed(ContributionKind.QUESTION, Giver.GROUP, null));
            changed.run();
        });
        add.setTestId("allowed-add");
        getContent().addClassName("lk-method-fields");
        getContent().add(new H4(choices.label("contributions")), list, new Div(add));
        allowed.forEach(this::append);
    }

    private void append(Allowed allowed) {
        var row = new AllowedRow(allowed, choices, this::remove);
        rows.add(row);
        list.add(row);
    }

    private void remove(AllowedRow row) {
        rows.remove(row);
        list.remove(row);
        changed.run();
    }

    List<Allowed> typed() {
        return rows.stream().map(AllowedRow::typed).toList();
    }
}
