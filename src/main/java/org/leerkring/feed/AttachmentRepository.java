package org.leerkring.feed;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AttachmentRepository extends Repository<Attachment, AttachmentId> {

    Attachment save(Attachment attachment);

    void delete(Attachment attachment);

    Optional<Attachment> findById(AttachmentId id);

    List<Attachment> findByDraftOrderByAddedAt(DraftId draft);

    List<Attachment> findByQuestionOrderByAddedAt(QuestionId question);
}
