package org.leerkring.feed;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.leerkring.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReplyRepository extends Repository<Reply, ReplyId> {

    Reply save(Reply reply);

    Optional<Reply> findById(ReplyId id);

    List<Reply> findByIdIn(Collection<ReplyId> ids);

    /** The replies before a number, latest first. */
    List<Reply> findByQuestionAndNumberLessThanOrderByNumberDesc(QuestionId question, int number, Limit limit);

    List<Reply> findByQuestionAndAuthor(QuestionId question, PersonId author);

    @Query("select distinct r.author from Reply r where r.question = :question and r.withdrawnAt is null")
    List<PersonId> answerers(QuestionId question);
}
