package org.leerkring.sessions;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SessionRepository extends Repository<Session, SessionId> {

    <S extends Session> S saveAndFlush(S session);

    @Query("select s from Session s left join fetch s.agenda where s.id = :id")
    Optional<Session> findById(SessionId id);

    /** Takes turns: two verbs at once are done one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Session s where s.id = :id")
    Optional<Session> lock(SessionId id);

    /** Has who plans in this community at the same moment take turns, so that the second sees what the first planned. */
    @Query(nativeQuery = true, value = "select id from communities_community where id = :community for update")
    UUID hold(UUID community);

    @Query("""
            select count(s) > 0 from Session s
            where s.community = :community and s.facilitator = :person and s.state in (PLANNED, UNDERWAY)""")
    boolean leads(CommunityId community, PersonId person);

    /** What still comes or goes on, soonest first, after the last one of the page before. */
    @Query("""
            select s from Session s
            where (s.community in :communities or s.id in :also) and s.state <> CANCELLED and s.endsAt > :now
              and (s.startsAt > :at or s.startsAt = :at and s.id.value > :last)
            order by s.startsAt, s.id.value""")
    List<Session> coming(
            Collection<CommunityId> communities,
            Collection<SessionId> also,
            Instant now,
            Instant at,
            UUID last,
            Limit limit);

    /** What was, latest first, after the last one of the page before. */
    @Query("""
            select s from Session s
            where s.community = :community and s.state <> CANCELLED and s.endsAt <= :now
              and (s.startsAt < :at or s.startsAt = :at and s.id.value < :last)
            order by s.startsAt desc, s.id.value desc""")
    List<Session> past(CommunityId community, Instant now, Instant at, UUID last, Limit limit);

    @Query("""
            select s from Session s
            where s.community = :community and s.state <> CANCELLED and s.startsAt < :until and s.endsAt > :from
            order by s.startsAt, s.id.value""")
    List<Session> between(CommunityId community, Instant from, Instant until);

    /** A handful a year for each community. */
    @Query("""
            select s from Session s left join fetch s.agenda
            where s.community in :communities and s.endsAt > :from
            order by s.startsAt, s.id.value""")
    List<Session> since(Collection<CommunityId> communities, Instant from);
}
