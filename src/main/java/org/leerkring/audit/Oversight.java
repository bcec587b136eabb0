package org.leerkring.audit;

import java.util.UUID;

/** A module that knows who oversees what; the log asks all of them (field.md, "see the audit log"). */
public interface Oversight {

    /** Whether this person may see what was done anywhere in the installation. */
    default boolean overAll(UUID person) {
        return false;
    }

    /** Whether this person may see what was done in this network. */
    default boolean over(UUID network, UUID person) {
        return false;
    }
}
