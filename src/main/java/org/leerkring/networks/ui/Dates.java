package org.leerkring.networks.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Stream;
import org.leerkring.networks.days.Period;

/** Dates as people here write them. */
final class Dates {

    private Dates() {}

    static String words(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(date);
    }

    static String words(Period period, Locale locale) {
        return period.isDay()
                ? words(period.fromDate(), locale)
                : words(period.fromDate(), locale) + " – " + words(period.untilDate(), locale);
    }

    /** A picker that speaks the reader's language and begins the week on Monday. */
    static DatePicker picker(Locale locale) {
        var picker = new DatePicker();
        var sunday = Stream.of(DayOfWeek.SUNDAY);
        var days = Stream.concat(sunday, Stream.of(DayOfWeek.values()).limit(6)).toList();
        picker.setLocale(locale);
        picker.setI18n(new DatePickerI18n()
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
                .setToday(picker.getTranslation("networks.Dates.today"))
                .setCancel(picker.getTranslation("networks.Dates.cancel")));
        return picker;
    }
}
