package org.leerkring.communities.charter;

import java.util.Locale;

/** A question that a charter answers, in the order in which it does. */
public enum CharterPart {
    /** What we want to get wiser in. */
    LEARNING,
    /** Who takes part and why: what we come to do. */
    TASK,
    /** Who takes part and why: what we are to each other. */
    RELATION,
    /** Who takes part and why: what each takes home. */
    GROWTH,
    /** How often and where. */
    RHYTHM,
    /** What we promise each other. */
    PROMISES,
    /** What stays in the room. */
    DISCRETION;

    /** How translation keys and test ids call it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
