package org.leerkring.communities.expertise;

import org.jspecify.annotations.Nullable;
import org.leerkring.people.Expertise;
import org.leerkring.people.PersonCard;

/**
 * Someone whose expertise a person may see.
 *
 * @param slug of the community both are in; null when they only share a network
 */
record Neighbour(
        PersonCard card,
        @Nullable String school,
        String community,
        @Nullable String slug,
        Expertise expertise) {

    boolean isNear() {
        return slug != null;
    }

    /** Who they are, in one text to look in. */
    String described() {
        return card.name() + " " + (school == null ? "" : school) + " " + community;
    }
}
