package org.leerkring.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deed by someone, to something: ids only, so that no record can hold what people said or wrote.
 *
 * @param by the person who did or wanted it; null for someone who is not signed in, or Leerkring itself
 * @param subject the community, school, person … it was done to
 * @param network the network whose coordinators may know of it; null for what concerns the installation only
 */
public record Act(
        Deed deed,
        @Nullable UUID by,
        @Nullable UUID subject,
        @Nullable UUID network) {

    /** The same, to something more precise. */
    public Act on(UUID other) {
        return new Act(deed, by, other, network);
    }
}
