package org.leerkring.communities;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.leerkring.networks.NetworkId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommunityRepository extends Repository<Community, CommunityId> {

    Community save(Community community);

    Optional<Community> findById(CommunityId id);

    Optional<Community> findBySlug(Slug slug);

    List<Community> findBySlugIn(Collection<Slug> slugs);

    boolean existsBySlug(Slug slug);

    List<Community> findByIdIn(Collection<CommunityId> ids);

    /** By name, after the last one of the page before. */
    @Query("""
            select c from Community c where c.network = :network
              and (c.name > :name or (c.name = :name and c.id > :id))
            order by c.name, c.id""")
    List<Community> inNetwork(NetworkId network, String name, CommunityId id, Limit limit);

    boolean existsByNetwork(NetworkId network);

    @Query("select distinct c.kind from Community c where c.network = :network")
    Set<String> kindsIn(NetworkId network);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Community c where c.id = :id")
    Optional<Community> lock(CommunityId id);

    /** Those that can fall asleep or wake up, by id. */
    @Query("""
            select c from Community c
            where c.stage not in (org.leerkring.communities.Stage.FORMING, org.leerkring.communities.Stage.CLOSED)
              and c.id.value > :after
            order by c.id.value""")
    List<Community> alive(UUID after, Limit limit);
}
