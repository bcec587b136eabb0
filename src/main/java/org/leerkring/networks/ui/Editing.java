package org.leerkring.networks.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.leerkring.networks.ChangedMeanwhile;
import org.leerkring.networks.NetworkRefused;

/**
 * Changing a record that others may change too: shows each refusal at the field it blames, and when somebody else was
 * first, what is different now. Whatever was typed stays where it is.
 */
class Editing<R> extends Composite<Div> {

    /** Saves what was typed; refuses with {@link NetworkRefused}. */
    interface Saving<R> {
        void save(R wanted, long basedOn);
    }

    private final Class<R> type;
    private final List<Part<R, ?>> parts;
    private final Supplier<R> typed;
    private final Paragraph refusal = new Paragraph();
    private final UnorderedList differences = new UnorderedList();

    private @Nullable R base;
    private long number;

    /** To change what is there, as somebody saw it. */
    Editing(Class<R> type, List<Part<R, ?>> parts, Supplier<R> typed, R base, long number) {
        this(type, parts, typed);
        this.base = base;
        this.number = number;
        parts.forEach(part -> part.show(base));
    }

    /** To make something new, which nobody else can change meanwhile. */
    Editing(Class<R> type, List<Part<R, ?>> parts, Supplier<R> typed) {
        this.type = type;
        this.parts = parts;
        this.typed = typed;
        refusal.addClassName("lk-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setTestId("refusal");
        refusal.setVisible(false);
        differences.addClassName("lk-differences");
        differences.setVisible(false);
        getContent().addClassName("lk-editing");
        getContent().add(refusal, differences);
    }

    /** Tries to save; false when it was refused, which is then shown. */
    boolean attempt(Saving<R> saving) {
        parts.forEach(Part::accept);
        refusal.setVisible(false);
        differences.setVisible(false);
        try {
            saving.save(typed.get(), number);
            return true;
        } catch (NetworkRefused refused) {
            show(refused);
            return false;
        }
    }

    private void show(NetworkRefused refused) {
        var reason = getTranslation(refused.key(), refused.facts());
        if (refused instanceof ChangedMeanwhile<?> meanwhile && base != null) {
            compare(base, type.cast(meanwhile.details()), meanwhile.number());
        }
        var blamed = refused.part()
                .flatMap(name ->
                        parts.stream().filter(part -> part.name().equals(name)).findFirst());
        blamed.ifPresent(part -> part.refuse(reason));
        refusal.setText(blamed.map(part -> part.label() + ": " + reason).orElse(reason));
        refusal.setVisible(true);
    }

    /** What only the other changed is taken over; what both changed is shown, and stays as it was typed here. */
    private void compare(R before, R now, long newest) {
        differences.removeAll();
        parts.forEach(part -> compare(part, before, now));
        differences.setVisible(differences.getElement().getChildCount() > 0);
        base = now;
        number = newest;
    }

    private <T> void compare(Part<R, T> part, R before, R now) {
        var theirs = part.get().apply(now);
        if (Objects.equals(theirs, part.get().apply(before)) || !part.differsFrom(now)) {
            return;
        }
        if (!part.differsFrom(before)) {
            part.show(now);
            differences.add(difference(getTranslation("networks.Editing.taken", part.label(), part.words(theirs))));
            return;
        }
        var mine = part.words(part.field().getValue());
        var line = difference(getTranslation("networks.Editing.differs", part.label(), part.words(theirs), mine));
        var take = new Button(getTranslation("networks.Editing.take"));
        take.setTestId("take-over");
        take.setAriaLabel(getTranslation("networks.Editing.take-part", part.label()));
        take.addClickListener(_ -> {
            part.show(now);
            line.removeFromParent();
        });
        line.add(take);
        differences.add(line);
    }

    private static ListItem difference(String words) {
        var line = new ListItem(new Span(words));
        line.setTestId("difference");
        return line;
    }
}
