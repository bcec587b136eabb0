package org.leerkring.sessions.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/** Fields for days and hours as people here write them. */
@NamedInterface("panels")
public final class Clocks {

    /** 24 hours, whatever one reads in. */
    private static final Locale HOURS = Locale.of("nl", "BE");

    private Clocks() {}

    /** A day, in the reader's language and with weeks that begin on Monday. */
    public static DatePicker day(Locale language) {
        var picker = new DatePicker();
        var sunday = Stream.of(DayOfWeek.SUNDAY);
        var days = Stream.concat(sunday, Stream.of(DayOfWeek.values()).limit(6)).toList();
        picker.setLocale(language);
        picker.setI18n(new DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdaysShort(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, language))
                        .toList())
                .setFirstDayOfWeek(1)
                .setDateFormats("d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "d/M/yy", "yyyy-MM-dd")
                .setToday(picker.getTranslation("sessions.Clocks.today"))
                .setCancel(picker.getTranslation("sessions.Clocks.cancel")));
        return picker;
    }

    /** An hour of the day, on a clock of 24. */
    public static TimePicker hour() {
        var picker = new TimePicker();
        picker.setStep(Duration.ofMinutes(15));
        picker.setLocale(HOURS);
        return picker;
    }
}
