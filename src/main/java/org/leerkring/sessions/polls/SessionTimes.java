package org.leerkring.sessions.polls;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import org.leerkring.people.Languages;
import org.leerkring.sessions.SessionTime;

/** Moments in order, and as people here write them: "do 3 dec, 13.30–16.30". */
public final class SessionTimes {

    /** By when they begin. */
    public static final Comparator<SessionTime> IN_ORDER =
            Comparator.comparing(SessionTime::starts).thenComparing(SessionTime::ends);

    private SessionTimes() {}

    /** The same moment on another clock, such as the reader's. */
    public static SessionTime on(ZoneId zone, SessionTime time) {
        return new SessionTime(time.starts(), time.ends(), zone);
    }

    /** With the zone of that clock, for who wants to know exactly. */
    public static String exactly(SessionTime time, Locale language) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm VV", language)
                .format(time.localStart());
    }

    /** The day and both hours, on its own clock. */
    public static String words(SessionTime time, Locale language) {
        return day(time.localStart().toLocalDate(), language) + ", " + hours(time, language);
    }

    /** From when until when. */
    public static String hours(SessionTime time, Locale language) {
        var clock = clock(language);
        return clock.format(time.localStart()) + "–" + clock.format(time.localEnd());
    }

    /** Such as "do 3 dec". */
    public static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("EEE d MMM", language).format(day);
    }

    private static DateTimeFormatter clock(Locale language) {
        var dutch = Languages.spoken(language).equals(Languages.DUTCH);
        return DateTimeFormatter.ofPattern(dutch ? "H.mm" : "H:mm", language);
    }
}
