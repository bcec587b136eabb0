package org.leerkring.communities;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** A module that knows when something was last said or planned in a community. */
public interface SignOfLife {

    /** The last sign of life of each of these communities; those without any are missing. In one query. */
    Map<CommunityId, Instant> lastSigns(Collection<CommunityId> communities);
}
