package org.leerkring.rounds.cases;

import java.util.Locale;

/** Who may know what a case is about. Its title and its question are for the whole group as soon as it is offered. */
public enum Confidentiality {
    /** Only who sits in its round. */
    ROUND,
    /** Everybody in the community, except for what is withheld. */
    COMMUNITY;

    /** The last part of its translation key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
