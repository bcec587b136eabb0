package org.leerkring.sessions.polls.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.leerkring.sessions.polls.Almanac;
import org.leerkring.sessions.polls.PollLine;
import org.leerkring.sessions.ui.Clocks;

/** Gives everyone until another day to answer. */
class DeadlinePanel extends Composite<Details> {

    private final DatePicker day = Clocks.day(getLocale());
    private LocalDate shown = LocalDate.MIN;

    DeadlinePanel(Consumer<Instant> postpone) {
        day.setLabel(getTranslation("sessions.PollForm.deadline"));
        day.setTestId("poll-deadline-day");
        var move = new Button(getTranslation("sessions.DeadlinePanel.move"), _ -> {
            if (day.getOptionalValue().isPresent()) {
                postpone.accept(Almanac.endOf(day.getValue()));
            }
        });
        move.setTestId("poll-deadline-move");
        var fields = new Div(day, move);
        fields.addClassName("lk-row");
        getContent().setSummary(new H2(getTranslation("sessions.DeadlinePanel.heading")));
        getContent().add(new Paragraph(getTranslation("sessions.DeadlinePanel.text")), fields);
        getContent().setTestId("poll-deadline-panel");
    }

    /** What is being typed stays, as long as the deadline itself does. */
    void show(PollLine line) {
        var until = line.deadline().atZone(Almanac.HERE).toLocalDate();
        if (!until.equals(shown)) {
            shown = until;
            day.setValue(until);
        }
    }
}
