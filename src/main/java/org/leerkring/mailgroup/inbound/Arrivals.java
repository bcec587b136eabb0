package org.leerkring.mailgroup.inbound;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.leerkring.communities.CommunityId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Arrivals extends Repository<Arrival, ArrivalId> {

    Arrival save(Arrival arrival);

    void delete(Arrival arrival);

    Optional<Arrival> findById(ArrivalId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Arrival where id = :id")
    Optional<Arrival> lock(ArrivalId id);

    /** What waits for the coach, oldest first, after the last one of the page before. */
    @Query("""
            from Arrival
            where community = :community and state = STUCK
              and (receivedAt > :receivedAt or (receivedAt = :receivedAt and id.value > :id))
            order by receivedAt, id.value""")
    List<Arrival> queue(CommunityId community, Instant receivedAt, UUID id, Limit limit);

    @Query("""
            select new org.leerkring.mailgroup.inbound.Backlog(community, count(*), min(receivedAt))
            from Arrival where community in :communities and state = STUCK group by community""")
    List<Backlog> backlogs(Collection<CommunityId> communities);

    /** Those that no errand may know of any more, oldest first. */
    @Query("from Arrival where state = WAITING and receivedAt < :moment order by id.value")
    List<Arrival> leftWaiting(Instant moment, Limit limit);

    /** Whether a mail that came before this one is still to be looked at. */
    @Query("""
            select count(*) > 0 from Arrival
            where community = :community and state = WAITING
              and (receivedAt < :receivedAt or (receivedAt = :receivedAt and id.value < :id))""")
    boolean waitsBefore(CommunityId community, Instant receivedAt, UUID id);

    @Query("from Arrival where state not in (WAITING, STUCK) and settledAt < :moment order by settledAt")
    List<Arrival> settledBefore(Instant moment, Limit limit);

    boolean existsByContent(String content);
}
