package org.leerkring.communities;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leerkring.audit.Names;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What communities are called, for the log. */
@Component
class CommunityNames implements Names {

    private final CommunityRepository communities;

    CommunityNames(CommunityRepository communities) {
        this.communities = communities;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> names(Collection<UUID> ids) {
        return communities.findByIdIn(ids.stream().map(CommunityId::new).toList()).stream()
                .collect(Collectors.toMap(community -> community.id().value(), Community::name));
    }
}
