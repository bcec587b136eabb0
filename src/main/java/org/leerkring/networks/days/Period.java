package org.leerkring.networks.days;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.leerkring.networks.NetworkRefused;

/** From a first day until a last one, both included. */
@Embeddable
public record Period(LocalDate fromDate, LocalDate untilDate) {

    public Period {
        if (untilDate.isBefore(fromDate)) {
            throw NetworkRefused.of("untilDate", "networks.refused.ends-before-it-begins");
        }
    }

    boolean overlaps(Period other) {
        return !fromDate.isAfter(other.untilDate) && !other.fromDate.isAfter(untilDate);
    }

    boolean holds(Period other) {
        return !other.fromDate.isBefore(fromDate) && !other.untilDate.isAfter(untilDate);
    }

    /** Whether it is one day. */
    public boolean isDay() {
        return fromDate.equals(untilDate);
    }
}
