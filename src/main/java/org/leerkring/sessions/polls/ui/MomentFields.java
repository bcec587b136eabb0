package org.leerkring.sessions.polls.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.SessionTime;
import org.leerkring.sessions.polls.Almanac;
import org.leerkring.sessions.ui.Clocks;

/** A day, from when and until when, to be typed; and the button that adds it. */
class MomentFields extends Composite<Div> {

    private static final LocalTime STARTS = LocalTime.of(13, 30);
    private static final LocalTime ENDS = LocalTime.of(16, 30);

    private final DatePicker day = Clocks.day(getLocale());
    private final TimePicker starts = Clocks.hour();
    private final TimePicker ends = Clocks.hour();

    /** @param added takes the moment, or refuses it with a {@link SessionRefused}; then what was typed stays */
    MomentFields(Consumer<SessionTime> added, Consumer<SessionRefused> refused) {
        day.setLabel(getTranslation("sessions.MomentFields.day"));
        starts.setLabel(getTranslation("sessions.MomentFields.starts"));
        ends.setLabel(getTranslation("sessions.MomentFields.ends"));
        starts.setValue(STARTS);
        ends.setValue(ENDS);
        day.setTestId("moment-day");
        starts.setTestId("moment-starts");
        ends.setTestId("moment-ends");
        var add = new Button(getTranslation("sessions.MomentFields.add"), _ -> {
            try {
                added.accept(typed());
                day.clear();
            } catch (SessionRefused no) {
                refused.accept(no);
            }
        });
        add.setTestId("moment-add");
        getContent().addClassName("lk-poll-moment");
        getContent().add(day, starts, ends, add);
    }

    @SuppressWarnings("NullAway") // an empty field holds null
    private SessionTime typed() {
        if (day.getValue() == null || starts.getValue() == null || ends.getValue() == null) {
            throw new SessionRefused("sessions.refused.poll-moment-incomplete");
        }
        return SessionTime.local(
                day.getValue().atTime(starts.getValue()), day.getValue().atTime(ends.getValue()), Almanac.HERE);
    }
}
