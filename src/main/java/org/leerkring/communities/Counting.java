package org.leerkring.communities;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A module that counts something in communities; it asks no policy. */
public interface Counting {

    /** What there is to count in each of these communities, in the order in which it is shown; in one or two queries. */
    Map<CommunityId, List<Count>> counts(Collection<CommunityId> communities);
}
