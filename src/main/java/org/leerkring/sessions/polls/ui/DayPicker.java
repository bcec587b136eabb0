package org.leerkring.sessions.polls.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Stream;

/** Pickers that speak the reader's language, begin the week on Monday and count to 24 hours. */
final class DayPicker {

    private DayPicker() {}

    static DatePicker day(Locale locale) {
        var picker = new DatePicker();
        var days = Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Stream.of(DayOfWeek.values()).limit(6))
                .toList();
        picker.setLocale(locale);
        picker.setI18n(new DatePicker.DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdaysShort(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .toList())
                .setFirstDayOfWeek(1)
                .setDateFormats("d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "d/M/yy", "yyyy-MM-dd")
                .setToday(picker.getTranslation("sessions.DayPicker.today"))
                .setCancel(picker.getTranslation("sessions.DayPicker.cancel")));
        return picker;
    }

    static TimePicker hour() {
        var picker = new TimePicker();
        picker.setStep(Duration.ofMinutes(15));
        picker.setLocale(Locale.of("nl", "BE"));
        return picker;
    }
}
