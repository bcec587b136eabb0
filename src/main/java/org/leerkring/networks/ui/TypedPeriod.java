package org.leerkring.networks.ui;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.leerkring.networks.NetworkRefused;
import org.leerkring.networks.days.Period;

/** A semester as it is being typed, complete or not. */
record TypedPeriod(@Nullable LocalDate from, @Nullable LocalDate until) {

    static TypedPeriod of(Period period) {
        return new TypedPeriod(period.fromDate(), period.untilDate());
    }

    /** Refuses what is no period, and blames the semesters for it. */
    Period period() {
        if (from == null || until == null) {
            throw NetworkRefused.of("semesters", "networks.refused.no-date");
        }
        try {
            return new Period(from, until);
        } catch (NetworkRefused refused) {
            throw NetworkRefused.of("semesters", refused.key(), refused.facts());
        }
    }

    String words(Locale locale) {
        return from == null || until == null ? "–" : Dates.words(new Period(from, until), locale);
    }
}
