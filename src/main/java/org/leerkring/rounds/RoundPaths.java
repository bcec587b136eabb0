package org.leerkring.rounds;

import java.util.Optional;
import java.util.UUID;
import org.leerkring.rounds.cases.CasePaths;

/** Where rounds are. */
public final class RoundPaths {

    /** The route parameter that names a round. */
    public static final String ROUND = "round";

    private RoundPaths() {}

    /** One round. */
    public static String round(String slug, RoundId id) {
        return CasePaths.all(slug) + "/ronde/" + id.value();
    }

    /** The same for the big screen of the room. */
    public static String screen(String slug, RoundId id) {
        return round(slug, id) + "/scherm";
    }

    /** The round a part of an address names; empty when it names none. */
    public static Optional<RoundId> parse(String parameter) {
        try {
            return Optional.of(new RoundId(UUID.fromString(parameter)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
