package org.leerkring.sessions.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.leerkring.sessions.SessionTime;

/** When a session is, as people here write it and on the viewer's own clock: "do 3 december, 13.30 tot 16.30". */
@Tag("time")
public class When extends HtmlContainer {

    public When(SessionTime time, ZoneId viewer) {
        var starts = time.starts().atZone(viewer);
        var ends = time.ends().atZone(viewer);
        getElement().setAttribute("datetime", time.starts().toString());
        getElement().setAttribute("title", exactly(time, getLocale()));
        setText(getTranslation("sessions.When.from-to", day(starts, getLocale()), hour(starts), hour(ends)));
        addClassName("lk-numbers");
    }

    private String hour(ZonedDateTime at) {
        return hour(at, getLocale());
    }

    /** "do 3 december", with the year when it is another one than now's. */
    static String day(ZonedDateTime at, Locale language) {
        return day(at.toLocalDate(), LocalDate.now(at.getZone()), language);
    }

    static String day(LocalDate day, LocalDate today, Locale language) {
        var pattern = day.getYear() == today.getYear() ? "EEE d MMMM" : "EEE d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, language).format(day);
    }

    /** "13.30" as people write it here; English readers get a colon. */
    static String hour(TemporalAccessor at, Locale language) {
        return DateTimeFormatter.ofPattern("nl".equals(language.getLanguage()) ? "HH.mm" : "HH:mm")
                .format(at);
    }

    /** On the clock of the place, whose zone it names. */
    private static String exactly(SessionTime time, Locale language) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm VV", language)
                .format(time.localStart());
    }
}
