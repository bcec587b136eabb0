package org.leerkring.communities.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people here write them: "3 dec 2026". */
final class Dates {

    private Dates() {}

    static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", language).format(day);
    }
}
