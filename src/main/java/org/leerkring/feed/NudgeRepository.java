package org.leerkring.feed;

import java.time.Instant;
import java.util.List;
import org.leerkring.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NudgeRepository extends Repository<Nudge, NudgeId> {

    Nudge save(Nudge nudge);

    List<Nudge> findByPersonAndSeenAtIsNullOrderByNudgedAtDesc(PersonId person, Limit limit);

    @Modifying
    @Query(
            "update Nudge n set n.seenAt = :now where n.person = :person and n.question = :question and n.seenAt is null")
    int seen(PersonId person, QuestionId question, Instant now);
}
