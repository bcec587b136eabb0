package org.leerkring.feed;

import jakarta.persistence.LockModeType;
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

interface QuestionRepository extends Repository<Question, QuestionId> {

    Question save(Question question);

    /** Saves at once, so that plain SQL in the same transaction can point at it. */
    <Q extends Question> Q saveAndFlush(Q question);

    Optional<Question> findById(QuestionId id);

    /** Like {@link #findById} without a transaction of its own, which would cost three more trips to the database. */
    @Query("select q from Question q where q.id = :id")
    Optional<Question> read(QuestionId id);

    /** Takes turns: two replies at once each get a number of their own, and nobody's words are refused for it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from Question q where q.id = :id")
    Optional<Question> lock(QuestionId id);

    /** Questions this person asked or answered, by id, after the last one of the page before. */
    @Query("""
            select q from Question q
            where q.community = :community and q.id.value > :last
              and (q.author = :person
                   or exists (select 1 from Reply r where r.question = q.id and r.author = :person))
            order by q.id.value""")
    List<Question> involving(CommunityId community, PersonId person, UUID last, Limit limit);

    List<Question> findByIdIn(Collection<QuestionId> ids);
}
