package org.leerkring.mailgroup.outgoing;

import java.text.NumberFormat;
import java.util.Locale;

/** How large a file is, as people say it. */
final class Size {

    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;

    private Size() {}

    static String of(long bytes, Locale language) {
        var numbers = NumberFormat.getInstance(language);
        numbers.setMaximumFractionDigits(bytes < 10 * MEGA && bytes >= MEGA ? 1 : 0);
        return bytes < MEGA
                ? numbers.format(Math.max(1, Math.round(bytes / (double) KILO))) + " kB"
                : numbers.format(bytes / (double) MEGA) + " MB";
    }
}
