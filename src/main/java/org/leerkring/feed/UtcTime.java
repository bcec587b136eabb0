package org.leerkring.feed;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Times as plain SQL reads and writes them: UTC, whatever zone the machine or the driver thinks it is in. */
public final class UtcTime {

    private UtcTime() {}

    public static LocalDateTime column(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    public static Instant moment(LocalDateTime column) {
        return column.toInstant(ZoneOffset.UTC);
    }
}
