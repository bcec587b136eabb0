package org.leerkring.people.signin;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How often something may be tried at a door that is open to strangers.
 *
 * @param doors by the name of the door; the one named {@code other} goes for all that are not listed
 */
@ConfigurationProperties("leerkring")
record RateSettings(Map<String, Rate> doors) {

    /** So many times in so long; what was used comes back bit by bit. */
    record Rate(int times, Duration per) {}

    Rate of(String door) {
        var rate = doors.getOrDefault(door, doors.get("other"));
        if (rate == null) {
            throw new IllegalStateException("leerkring.doors." + door + " is not set, nor is leerkring.doors.other");
        }
        return rate;
    }
}
