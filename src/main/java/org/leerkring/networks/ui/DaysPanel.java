package org.leerkring.networks.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leerkring.networks.days.DayDetails;
import org.leerkring.networks.days.DayEdition;
import org.leerkring.networks.days.NetworkDays;

/** The days a network holds for everyone: those to come, and those of the past year. */
class DaysPanel extends Composite<Div> {

    private static final int YEARS_AHEAD = 3;

    private final NetworkDays days;
    private final Visit visit;
    private final LocalDate today;

    DaysPanel(NetworkDays days, Visit visit, LocalDate today) {
        this.days = days;
        this.visit = visit;
        this.today = today;
        getContent().addClassName("lk-column");
        refresh();
    }

    private void refresh() {
        getContent().removeAll();
        var heading = new Heading(getTranslation("networks.DaysPanel.heading"));
        if (visit.manages()) {
            heading.add(Buttons.primary(this, "networks.DaysPanel.add", "day-add", this::plan));
        }
        getContent().add(heading);
        var all = days.of(visit.id(), today.minusYears(1), today.plusYears(YEARS_AHEAD));
        if (all.isEmpty()) {
            getContent().add(new Empty("networks.DaysPanel.empty"));
            return;
        }
        var list = new UnorderedList();
        all.forEach(day -> list.add(row(day)));
        var panel = new Div(list);
        panel.addClassName("lk-panel");
        getContent().add(panel);
    }

    private ListItem row(DayEdition day) {
        var details = day.details();
        var kind =
                new Span(getTranslation("networks.day." + details.kind().name().toLowerCase(Locale.ROOT)));
        kind.addClassName("lk-chip");
        var title = new Span(details.title());
        title.addClassName("lk-member-name");
        var when = new Span(when(details));
        when.addClassNames("lk-muted", "lk-numbers");
        var row = new ListItem(title, kind, when);
        row.setTestId("day");
        row.getElement().setAttribute("data-past", details.period().untilDate().isBefore(today));
        if (visit.manages()) {
            var open = Buttons.plain(this, "networks.DaysPanel.change", "day-open", () -> change(day));
            open.setAriaLabel(getTranslation("networks.DaysPanel.change-one", details.title()));
            row.add(open);
        }
        return row;
    }

    private String when(DayDetails day) {
        var times = Stream.of(day.starts(), day.ends())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining("–"));
        return Stream.of(Dates.words(day.period(), getLocale()), times, day.place())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void plan() {
        var fields = new DayFields();
        new EditDialog<>("day", getTranslation("networks.DaysPanel.add"), fields, fields.fresh(), (details, _) -> {
                    days.plan(visit.id(), details, visit.person());
                    refresh();
                })
                .open();
    }

    private void change(DayEdition day) {
        var fields = new DayFields();
        new EditDialog<>("day", day.details().title(), fields, fields.of(day), (details, basedOn) -> {
                    days.change(day.id(), details, basedOn, visit.person());
                    refresh();
                })
                .withRemoval(() -> cancel(day))
                .open();
    }

    private void cancel(DayEdition day) {
        days.cancel(day.id(), visit.person());
        refresh();
        Told.withUndo(
                this,
                () -> {
                    days.plan(visit.id(), day.details(), visit.person());
                    refresh();
                },
                "networks.DaysPanel.removed",
                day.details().title());
    }
}
