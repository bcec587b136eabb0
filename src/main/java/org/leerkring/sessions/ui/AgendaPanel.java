package org.leerkring.sessions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.AgendaRead;
import org.leerkring.sessions.ItemKind;

/** What happens in a session, from which hour on, for how long and who brings it. */
class AgendaPanel extends Div {

    private final ZoneId zone;
    private final Function<PersonId, String> names;

    AgendaPanel(List<AgendaRead> agenda, ZoneId zone, Function<PersonId, String> names) {
        this.zone = zone;
        this.names = names;
        addClassName("lk-panel");
        setTestId("agenda");
        add(new H2(getTranslation("sessions.AgendaPanel.heading")));
        if (agenda.isEmpty()) {
            var empty = new Paragraph(getTranslation("sessions.AgendaPanel.empty"));
            empty.addClassName("lk-muted");
            add(empty);
        } else {
            var list = new OrderedList();
            list.addClassName("lk-agenda");
            agenda.forEach(item -> list.add(row(item)));
            add(list);
        }
    }

    private ListItem row(AgendaRead item) {
        var starts = new Span(When.hour(item.starts().atZone(zone), getLocale()));
        starts.addClassNames("lk-muted", "lk-numbers");
        var minutes = new Span(getTranslation("sessions.AgendaPanel.minutes", item.minutes()));
        minutes.addClassNames("lk-muted", "lk-small", "lk-numbers");
        var row = new ListItem(starts, words(item), minutes);
        row.setTestId("agenda-item");
        return row;
    }

    private Div words(AgendaRead item) {
        var title = new Span(item.title());
        title.addClassName("lk-session-title");
        var facts = new Div();
        facts.addClassName("lk-facts");
        if (item.kind() != ItemKind.WELCOME && item.kind() != ItemKind.BREAK) { // their titles say so
            var kind = new Span(getTranslation(kindKey(item.kind())));
            kind.addClassName("lk-chip");
            facts.add(kind);
        }
        if (item.owner() != null) {
            facts.add(new Span(names.apply(item.owner())));
        }
        var words = new Div(title, facts);
        words.addClassName("lk-session-words");
        return words;
    }

    static String kindKey(ItemKind kind) {
        return "sessions.kind." + kind.name().toLowerCase(Locale.ROOT);
    }
}
