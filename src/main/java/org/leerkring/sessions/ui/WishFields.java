package org.leerkring.sessions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.year.YearWish;

/** How the sessions of a year should be spread, to be typed. */
class WishFields extends Composite<Div> {

    private static final LocalTime AFTERNOON = LocalTime.of(13, 30);

    private final ZoneId zone;
    private final DatePicker first;
    private final TimePicker starts = Clocks.hour();
    private final IntegerField weeks = new IntegerField();
    private final IntegerField count = new IntegerField();

    /** @param propose given what is typed, which may be refused when it is asked for */
    WishFields(ZoneId zone, Consumer<Supplier<YearWish>> propose) {
        this.zone = zone;
        first = Clocks.day(getLocale());
        first.setLabel(getTranslation("sessions.WishFields.first"));
        first.setTestId("year-first");
        starts.setLabel(getTranslation("sessions.WishFields.starts"));
        starts.setValue(AFTERNOON);
        starts.setTestId("year-starts");
        weeks.setLabel(getTranslation("sessions.WishFields.weeks"));
        weeks.setValue(YearWish.USUAL_WEEKS);
        weeks.setStepButtonsVisible(true);
        weeks.setTestId("year-weeks");
        count.setLabel(getTranslation("sessions.WishFields.count"));
        count.setValue(YearWish.USUAL_COUNT);
        count.setStepButtonsVisible(true);
        count.setTestId("year-count");
        var button = new Button(getTranslation("sessions.WishFields.propose"), _ -> propose.accept(this::typed));
        button.setTestId("year-propose");
        var fields = new Div(first, starts, weeks, count);
        fields.addClassName("lk-fields");
        getContent().addClassName("lk-panel");
        getContent().add(fields, new Div(button));
    }

    private YearWish typed() {
        var day = first.getValue();
        var hour = starts.getValue();
        if (day == null || hour == null) {
            throw new SessionRefused("sessions.refused.year-no-first");
        }
        return new YearWish(day, hour, number(weeks), number(count), zone);
    }

    private static int number(IntegerField field) {
        return Optional.ofNullable(field.getValue()).orElse(0);
    }
}
