package org.leerkring.people;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The time zones people choose from. Calendars that were read leave names of their own beside those of the world. */
public final class WorldZones {

    private WorldZones() {}

    /** In order of name. */
    public static List<ZoneId> all() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(WorldZones::isOfTheWorld)
                .sorted()
                .map(ZoneId::of)
                .toList();
    }

    /** The one with this name; empty for a name the world does not know. */
    public static Optional<ZoneId> named(String name) {
        return isOfTheWorld(name) && ZoneId.getAvailableZoneIds().contains(name)
                ? Optional.of(ZoneId.of(name))
                : Optional.empty();
    }

    private static boolean isOfTheWorld(String name) {
        return !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    }
}
