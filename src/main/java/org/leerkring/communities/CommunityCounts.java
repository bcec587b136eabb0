package org.leerkring.communities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leerkring.audit.Deed;
import org.leerkring.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How communities are doing in numbers: for their members, and for the coordinators of their network. */
@Service
@Transactional(readOnly = true)
public class CommunityCounts {

    private final List<Counting> modules;
    private final CommunityPolicy policy;

    CommunityCounts(List<Counting> modules, CommunityPolicy policy) {
        this.modules = modules;
        this.policy = policy;
    }

    /** What all modules count in these communities; refused when the reader may not read the counts of each. */
    public Map<CommunityId, List<Count>> of(Collection<CommunityId> communities, PersonId reader) {
        communities.forEach(community ->
                policy.require(policy.mayReadCounts(community, reader), community, reader, Deed.COUNTS_READ));
        var all = new HashMap<CommunityId, List<Count>>();
        if (!communities.isEmpty()) {
            modules.forEach(module -> module.counts(communities)
                    .forEach((community, counts) -> all.computeIfAbsent(community, _ -> new ArrayList<>())
                            .addAll(counts)));
        }
        return all;
    }
}
