package org.leerkring.rounds.methods.own;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a method cannot be led as it is written.
 *
 * @param phase the key of the phase it is about; null for the method as a whole
 * @param facts what fills the places of its words
 */
public record Problem(@Nullable String phase, What what, List<Object> facts) {

    /** What can be wrong. */
    public enum What {
        NO_NAME,
        NO_PHASES,
        TOO_MANY_PHASES,
        GROUP_SIZE,
        TOO_LITTLE_TIME,
        TOO_MUCH_TIME,
        PHASE_WITHOUT_NAME,
        MINUTES_OUT_OF_ORDER,
        LIMIT,
        NOTHING_TO_RATE,
        NOTHING_GIVEN_BEFORE,
        NOT_RATED_BEFORE,
        REVEALED_TWICE,
        NOBODY_MAY_GIVE,
        TOO_LONG
    }

    /** The translation key of its words. */
    public String key() {
        return "rounds.problem." + what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
