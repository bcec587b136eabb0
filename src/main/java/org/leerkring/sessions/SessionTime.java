package org.leerkring.sessions;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * When a session is, on the clock of the place it is held at; if it exists it is valid.
 *
 * @param zone of that clock; a day on which it is put back or forward is counted right
 */
public record SessionTime(Instant starts, Instant ends, ZoneId zone) {

    private static final Duration LONGEST = Duration.ofHours(16);

    public SessionTime {
        starts = starts.truncatedTo(ChronoUnit.MINUTES);
        ends = ends.truncatedTo(ChronoUnit.MINUTES);
        if (!ends.isAfter(starts)) {
            throw new SessionRefused("sessions.refused.ends-before-it-starts");
        }
        if (Duration.between(starts, ends).compareTo(LONGEST) > 0) {
            throw new SessionRefused("sessions.refused.too-long-a-day", LONGEST.toHours());
        }
    }

    /** As people write it, at the place; an hour the clock skips that night is the one after it. */
    public static SessionTime local(LocalDateTime starts, LocalDateTime ends, ZoneId zone) {
        return new SessionTime(
                starts.atZone(zone).toInstant(), ends.atZone(zone).toInstant(), zone);
    }

    public ZonedDateTime localStart() {
        return starts.atZone(zone);
    }

    public ZonedDateTime localEnd() {
        return ends.atZone(zone);
    }

    public Duration length() {
        return Duration.between(starts, ends);
    }

    /** Whether both go on at some moment; one that ends when the other starts does not. */
    public boolean overlaps(SessionTime other) {
        return starts.isBefore(other.ends) && other.starts.isBefore(ends);
    }
}
