package org.leerkring.communities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Someone in a list: a name, what is known below it, and at the end signs and what can be done. */
class PersonRow extends ListItem {

    private final Div signs = new Div();

    /** Facts that are empty are left out. */
    PersonRow(String name, String... facts) {
        var who = new Span(name);
        who.addClassName("lk-member-name");
        var known =
                new Span(Arrays.stream(facts).filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · ")));
        known.addClassName("lk-member-school");
        var text = new Div(who, known);
        text.addClassName("lk-member-who");
        signs.addClassName("lk-member-signs");
        add(text, signs);
        addClassName("lk-person");
    }

    PersonRow with(Avatar avatar) {
        addComponentAsFirst(avatar);
        return this;
    }

    /** @param kind {@code ok}, {@code open} or nothing */
    PersonRow sign(String text, String... kind) {
        var chip = new Span(text);
        chip.addClassName("lk-chip");
        chip.addClassNames(kind);
        signs.add(chip);
        return this;
    }

    PersonRow act(Component... ways) {
        signs.add(ways);
        return this;
    }
}
