package org.leerkring.sessions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leerkring.networks.days.DayDetails;
import org.leerkring.networks.days.DayEdition;

/** What the network plans for everyone, beside the sessions of the community itself. */
class NetworkDaysPanel extends Div {

    NetworkDaysPanel(List<DayEdition> days, LocalDate today) {
        addClassName("lk-panel");
        setTestId("network-days");
        setVisible(!days.isEmpty());
        var rows = new UnorderedList();
        days.forEach(day -> rows.add(row(day.details(), today)));
        add(new H2(getTranslation("sessions.NetworkDaysPanel.heading")), rows);
    }

    private ListItem row(DayDetails day, LocalDate today) {
        var title = new Span(day.title());
        title.addClassName("lk-session-title");
        var kind = new Span(getTranslation("networks.day." + day.kind().name().toLowerCase(Locale.ROOT)));
        kind.addClassName("lk-chip");
        var facts = new Div(new Span(words(day, today)), kind);
        facts.addClassName("lk-facts");
        var words = new Div(title, facts);
        words.addClassName("lk-session-words");
        var row = new ListItem(words);
        row.setTestId("network-day");
        return row;
    }

    private String words(DayDetails day, LocalDate today) {
        var first = When.day(day.period().fromDate(), today, getLocale());
        var days = day.period().isDay()
                ? first
                : first + " – " + When.day(day.period().untilDate(), today, getLocale());
        return Stream.of(days, day.place()).filter(it -> !it.isEmpty()).collect(Collectors.joining(" · "));
    }
}
