package org.leerkring.sessions.hosts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.leerkring.networks.SchoolId;
import org.leerkring.sessions.Place;

/**
 * A school of the community that can receive the others.
 *
 * @param name what the place was called the last time; the school's name when it never was
 * @param address where that was; the municipality when it never was
 * @param last when the last session there was or will be; null when there never was one
 */
public record Host(
        SchoolId school,
        String schoolName,
        String name,
        String address,
        @Nullable Instant last) {

    /** The place, for those who also want to join online at this address. */
    public Place place(String link) {
        return new Place(school, name, address, link);
    }
}
