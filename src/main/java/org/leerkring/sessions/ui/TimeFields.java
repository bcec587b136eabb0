package org.leerkring.sessions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.SessionTime;

/** A day, an hour to begin and one to end, on the clock of the place. */
class TimeFields extends Composite<Div> {

    private final DatePicker day;
    private final TimePicker starts = Clocks.hour();
    private final TimePicker ends = Clocks.hour();

    private ZoneId zone;

    TimeFields(ZoneId zone, Runnable changed) {
        this.zone = zone;
        day = Clocks.day(getLocale());
        day.setLabel(getTranslation("sessions.TimeFields.day"));
        starts.setLabel(getTranslation("sessions.TimeFields.starts"));
        ends.setLabel(getTranslation("sessions.TimeFields.ends"));
        day.getElement().setAttribute("data-part", "day");
        starts.getElement().setAttribute("data-part", "starts");
        ends.getElement().setAttribute("data-part", "ends");
        day.setTestId("session-day");
        starts.setTestId("session-starts");
        ends.setTestId("session-ends");
        day.addValueChangeListener(_ -> changed.run());
        starts.addValueChangeListener(_ -> changed.run());
        ends.addValueChangeListener(_ -> changed.run());
        getContent().addClassName("lk-fields");
        getContent().add(day, starts, ends);
    }

    void fill(SessionTime time) {
        zone = time.zone();
        day.setValue(time.localStart().toLocalDate());
        starts.setValue(time.localStart().toLocalTime());
        ends.setValue(time.localEnd().toLocalTime());
    }

    /** Ends that long after it begins, once it is known when that is. */
    void lasts(Duration length) {
        Optional.ofNullable(starts.getValue()).ifPresent(from -> ends.setValue(from.plus(length)));
    }

    @Nullable
    LocalTime ends() {
        return ends.getValue();
    }

    void ends(@Nullable LocalTime hour) {
        ends.setValue(hour);
    }

    /** When it begins, once that is known. */
    Optional<LocalDateTime> from() {
        var begins = starts.getValue();
        if (day.getValue() == null || begins == null) {
            return Optional.empty();
        }
        return Optional.of(day.getValue().atTime(begins));
    }

    /** When it ends, once that is known. */
    Optional<LocalDateTime> until() {
        var stops = ends.getValue();
        return day.getValue() == null || stops == null
                ? Optional.empty()
                : Optional.of(day.getValue().atTime(stops));
    }

    SessionTime typed() {
        var from = from().orElseThrow(() -> new SessionRefused("sessions.refused.no-time"));
        var until = until().orElseThrow(() -> new SessionRefused("sessions.refused.no-time"));
        return SessionTime.local(from, until, zone);
    }
}
