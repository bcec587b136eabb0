package org.leerkring.feed;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.leerkring.people.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttachmentRepository extends Repository<Attachment, AttachmentId> {

    Attachment save(Attachment attachment);

    void delete(Attachment attachment);

    Optional<Attachment> findById(AttachmentId id);

    List<Attachment> findByDraftOrderByAddedAt(DraftId draft);

    @Query("""
            select a from Attachment a
            where a.draft = (select d.id from Draft d where d.author = :author and d.place = :place)
            order by a.addedAt""")
    List<Attachment> ofDraft(PersonId author, UUID place);

    void deleteByQuestionAndAddedBy(QuestionId question, PersonId person);

    List<Attachment> findByQuestionOrderByAddedAt(QuestionId question);

    List<Attachment> findByQuestionInOrderByAddedAt(Collection<QuestionId> questions);
}
