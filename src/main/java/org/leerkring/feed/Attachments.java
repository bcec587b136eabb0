package org.leerkring.feed;

import java.util.Optional;
import org.leerkring.communities.Communities;
import org.leerkring.files.StoredFile;
import org.leerkring.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may open which file. Served over HTTP by {@link AttachmentDoor}. */
@Service
@Transactional(readOnly = true)
public class Attachments {

    private final AttachmentRepository attachments;
    private final QuestionRepository questions;
    private final ReplyRepository replies;
    private final Communities communities;

    Attachments(
            AttachmentRepository attachments,
            QuestionRepository questions,
            ReplyRepository replies,
            Communities communities) {
        this.attachments = attachments;
        this.questions = questions;
        this.replies = replies;
        this.communities = communities;
    }

    /**
     * The file, if this person may see it: a member of its community, and its author as long as it is in a draft. What
     * was withdrawn takes its files along. Empty otherwise, without saying which it was.
     */
    public Optional<StoredFile> open(AttachmentId id, PersonId viewer) {
        return attachments
                .findById(id)
                .filter(file -> communities.isMember(file.community(), viewer))
                .filter(file -> file.visibleTo(viewer))
                .filter(this::stillSaid)
                .map(Attachment::file);
    }

    private boolean stillSaid(Attachment file) {
        var reply = file.reply();
        var question = file.question();
        if (reply != null) {
            return replies.findById(reply).filter(it -> !it.isWithdrawn()).isPresent();
        }
        return question == null
                || questions.findById(question).filter(it -> !it.isWithdrawn()).isPresent();
    }
}
