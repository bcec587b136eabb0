package org.leerkring.communities.charter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;

/**
 * A school year, by the year in which it begins: on 1 September, as schools in Flanders do. (A network may come to keep
 * a calendar of its own; agreement to a charter asks for no finer one.)
 */
public record SchoolYear(int begins) {

    private static final ZoneId HERE = ZoneId.of("Europe/Brussels");

    /** The school year of this moment, by the calendar in Brussels. */
    static SchoolYear at(Instant moment) {
        return of(LocalDate.ofInstant(moment, HERE));
    }

    /** The school year this day is in; July and August end the one before. */
    static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonth().compareTo(Month.SEPTEMBER) < 0 ? day.getYear() - 1 : day.getYear());
    }

    /** As people write it: {@code 2026-2027}. */
    public String label() {
        return begins + "-" + (begins + 1);
    }
}
