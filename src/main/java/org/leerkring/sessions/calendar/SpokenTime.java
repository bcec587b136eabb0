package org.leerkring.sessions.calendar;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.leerkring.sessions.SessionTime;

/** When a session is, in words for letters: on the clock of the place it is held at. */
public final class SpokenTime {

    private SpokenTime() {}

    /** "donderdag 3 december 2026". */
    public static String day(SessionTime time, Locale language) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language).format(time.localStart());
    }

    /** "donderdag 3 december 2026, 13.30–16.30". */
    public static String when(SessionTime time, Locale language) {
        var hour = DateTimeFormatter.ofPattern(language.getLanguage().equals("nl") ? "HH.mm" : "HH:mm");
        return day(time, language) + ", " + hour.format(time.localStart()) + "–" + hour.format(time.localEnd());
    }
}
