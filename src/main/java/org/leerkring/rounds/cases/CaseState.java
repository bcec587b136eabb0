package org.leerkring.rounds.cases;

import java.util.Locale;

/** Where a case is in its life. */
public enum CaseState {
    /** Only its bringer knows of it. */
    DRAFT,
    /** Offered to the group. */
    SHARED,
    /** The one for the session to come. */
    CHOSEN,
    /** A round ran with it. */
    TAKEN,
    /** No longer offered; its words are gone. */
    WITHDRAWN;

    /** The last part of its translation key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
