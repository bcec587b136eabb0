package org.leerkring.networks.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.leerkring.networks.days.Period;
import org.leerkring.networks.days.SchoolYears;
import org.leerkring.networks.days.YearEdition;

/** The school years of a network and their semesters. */
class YearsPanel extends Composite<Div> {

    private final SchoolYears years;
    private final Visit visit;
    private final LocalDate today;

    YearsPanel(SchoolYears years, Visit visit, LocalDate today) {
        this.years = years;
        this.visit = visit;
        this.today = today;
        getContent().addClassName("lk-column");
        refresh();
    }

    private void refresh() {
        getContent().removeAll();
        var all = years.of(visit.id());
        var heading = new Heading(getTranslation("networks.YearsPanel.heading"));
        if (visit.manages()) {
            heading.add(Buttons.plain(this, "networks.YearsPanel.add", "year-add", this::plan));
        }
        getContent().add(heading);
        if (all.isEmpty()) {
            getContent().add(new Empty("networks.YearsPanel.empty"));
            return;
        }
        var list = new UnorderedList();
        all.forEach(year -> list.add(row(year)));
        var panel = new Div(list);
        panel.addClassName("lk-panel");
        getContent().add(panel);
    }

    private ListItem row(YearEdition year) {
        var name = new Span(name(year.details().period()));
        name.addClassNames("lk-member-name", "lk-numbers");
        var dates = new Span(Dates.words(year.details().period(), getLocale()));
        dates.addClassNames("lk-muted", "lk-numbers");
        var row = new ListItem(name, dates);
        var number = 0;
        for (var semester : year.details().semesters()) {
            var line = new Span(
                    getTranslation("networks.YearsPanel.semester", ++number, Dates.words(semester, getLocale())));
            line.addClassNames("lk-muted", "lk-small", "lk-numbers", "lk-semester-line");
            row.add(line);
        }
        row.setTestId("year");
        if (visit.manages()) {
            var open = Buttons.plain(this, "networks.DaysPanel.change", "year-open", () -> change(year));
            open.setAriaLabel(getTranslation("networks.DaysPanel.change-one", name.getText()));
            row.add(open);
        }
        return row;
    }

    private static String name(Period period) {
        var from = period.fromDate().getYear();
        var until = period.untilDate().getYear();
        return from == until ? String.valueOf(from) : from + "–" + until;
    }

    private void plan() {
        var fields = new YearFields();
        new EditDialog<>(
                        "year",
                        getTranslation("networks.YearsPanel.add"),
                        fields,
                        fields.after(years.of(visit.id()), today),
                        (details, _) -> {
                            years.plan(visit.id(), details, visit.person());
                            refresh();
                        })
                .open();
    }

    private void change(YearEdition year) {
        var fields = new YearFields();
        new EditDialog<>("year", name(year.details().period()), fields, fields.of(year), (details, basedOn) -> {
                    years.change(year.id(), details, basedOn, visit.person());
                    refresh();
                })
                .withRemoval(() -> remove(year))
                .open();
    }

    private void remove(YearEdition year) {
        years.remove(year.id(), visit.person());
        refresh();
        Told.withUndo(
                this,
                () -> {
                    years.plan(visit.id(), year.details(), visit.person());
                    refresh();
                },
                "networks.YearsPanel.removed",
                name(year.details().period()));
    }
}
