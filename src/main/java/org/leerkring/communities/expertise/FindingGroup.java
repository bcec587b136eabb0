package org.leerkring.communities.expertise;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.ExpertiseKind;

/** Why someone was found: by what they know, offer or look for, or by who they are. */
public enum FindingGroup {
    KNOWS(ExpertiseKind.KNOWS),
    OFFERS(ExpertiseKind.OFFERS),
    SEEKS(ExpertiseKind.SEEKS),
    PEOPLE(null);

    private final @Nullable ExpertiseKind kind;

    FindingGroup(@Nullable ExpertiseKind kind) {
        this.kind = kind;
    }

    /** What is told in this group; empty for the one that is about names and schools. */
    Optional<ExpertiseKind> kind() {
        return Optional.ofNullable(kind);
    }
}
