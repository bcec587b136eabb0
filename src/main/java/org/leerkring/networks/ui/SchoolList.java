package org.leerkring.networks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leerkring.networks.SchoolEdition;

/** Schools by name, some at a time. */
class SchoolList extends Composite<Div> {

    private static final int PAGE = 50;

    /** Reads at most so many schools after the last one of the page before. */
    interface Reading {
        List<SchoolEdition> read(@Nullable SchoolEdition after, int limit);
    }

    private final @Nullable Consumer<SchoolEdition> open;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(getTranslation("networks.SchoolList.more"));
    private final Reading reading;

    private @Nullable SchoolEdition last;

    /** @param open what a click on a school does; null where it does nothing */
    SchoolList(Reading reading, @Nullable Consumer<SchoolEdition> open) {
        this.reading = reading;
        this.open = open;
        list.addClassName("lk-school-list");
        more.addClickListener(_ -> next());
        more.setTestId("schools-more");
        getContent().addClassName("lk-panel");
        getContent().add(list, more);
        next();
    }

    boolean isEmpty() {
        return last == null;
    }

    /** One more than is shown tells whether there are more. */
    private void next() {
        var page = reading.read(last, PAGE + 1);
        more.setVisible(page.size() > PAGE);
        page.stream().limit(PAGE).forEach(school -> {
            list.add(row(school));
            last = school;
        });
    }

    private ListItem row(SchoolEdition school) {
        var details = school.details();
        var number = new Span(details.number());
        number.addClassNames("lk-muted", "lk-numbers");
        var level = new Span(Levels.words(this, details.level()));
        level.addClassName("lk-chip");
        var place = new Span(Stream.of(details.municipality(), details.region(), details.group())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · ")));
        place.addClassNames("lk-muted", "lk-small", "lk-school-place");
        var row = new ListItem(name(school), number, level, place);
        row.setTestId("school");
        return row;
    }

    private Component name(SchoolEdition school) {
        if (open == null) {
            var name = new Span(school.details().name());
            name.addClassName("lk-school-name");
            return name;
        }
        var act = open;
        var name = new Button(school.details().name(), _ -> act.accept(school));
        name.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        name.addClassName("lk-school-name");
        name.setTestId("school-open");
        return name;
    }
}
