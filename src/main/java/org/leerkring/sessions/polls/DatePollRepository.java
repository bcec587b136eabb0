package org.leerkring.sessions.polls;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leerkring.communities.CommunityId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DatePollRepository extends Repository<DatePoll, DatePollId> {

    <S extends DatePoll> S saveAndFlush(S poll);

    @Query("select p from DatePoll p left join fetch p.options where p.id = :id")
    Optional<DatePoll> findById(DatePollId id);

    /** Takes turns, so that no answer slips in while a date is chosen. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from DatePoll p where p.id = :id")
    Optional<DatePoll> lock(DatePollId id);

    @Query("select p.id from DatePoll p join p.options o where o.id = :option")
    Optional<DatePollId> pollOf(PollOptionId option);

    /** Newest first. */
    @Query(
            "select p from DatePoll p where p.community = :community and p.state = :state order by p.openedAt desc, p.id.value desc")
    List<DatePoll> in(CommunityId community, PollState state, Limit limit);

    @Query("select p from DatePoll p where p.community = :community order by p.openedAt desc, p.id.value desc")
    List<DatePoll> newest(CommunityId community, Limit limit);

    @Query("""
            select p.id from DatePoll p
            where p.state = OPEN and p.remindedAt is null and p.remindAt <= :now and p.deadline > :now
            order by p.remindAt""")
    List<DatePollId> toRemind(Instant now, Limit limit);
}
