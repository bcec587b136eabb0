package org.leerkring.rounds;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.leerkring.communities.CommunityId;
import org.leerkring.sessions.SessionId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoundRepository extends Repository<Round, RoundId> {

    Round saveAndFlush(Round round);

    Optional<Round> findById(RoundId id);

    /** Has two commands at once be done one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Round r where r.id = :id")
    Optional<Round> lock(RoundId id);

    /** Has two who open a round in this community at once take turns. */
    @Query(nativeQuery = true, value = "select id from communities_community where id = :community for update")
    UUID hold(UUID community);

    /** The rounds a community held, latest first, after the last one of the page before. */
    @Query("""
            select r from Round r
            where r.community = :community and r.state = ENDED and r.begunAt is not null
                and (r.openedAt < :at or r.openedAt = :at and r.id.value < :last)
            order by r.openedAt desc, r.id.value desc""")
    List<Round> held(CommunityId community, Instant at, UUID last, Limit limit);

    @Query("select r from Round r where r.community = :community and r.state <> ENDED order by r.openedAt")
    List<Round> open(CommunityId community);

    @Query("select r from Round r where r.session = :session order by r.openedAt")
    List<Round> of(SessionId session);

    /** Those a person could go into now, or is in. */
    @Query("select r from Round r where r.community in :communities and r.state <> ENDED order by r.openedAt")
    List<Round> open(List<CommunityId> communities);

    @Query("""
            select r.id from Round r
            where r.wipedAt is null and r.endedAt < :moment and r.id.value > :last
            order by r.id.value""")
    List<RoundId> endedBefore(Instant moment, UUID last, Limit limit);

    @Query("""
            select new org.leerkring.rounds.Led(r.facilitator, count(r)) from Round r
            where r.community = :community and r.begunAt is not null
            group by r.facilitator""")
    List<Led> led(CommunityId community);
}
