package org.leerkring.communities;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CommunityRepository extends Repository<Community, CommunityId> {

    Community save(Community community);

    Optional<Community> findById(CommunityId id);

    Optional<Community> findBySlug(Slug slug);

    boolean existsBySlug(Slug slug);

    List<Community> findByIdIn(Collection<CommunityId> ids);
}
