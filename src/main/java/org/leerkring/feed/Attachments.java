package org.leerkring.feed;

import java.util.Optional;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.communities.CommunityPolicy;
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
    private final FeedPolicy policy;
    private final CommunityPolicy circles;
    private final Audit audit;

    Attachments(
            AttachmentRepository attachments,
            QuestionRepository questions,
            ReplyRepository replies,
            FeedPolicy policy,
            CommunityPolicy circles,
            Audit audit) {
        this.attachments = attachments;
        this.questions = questions;
        this.replies = replies;
        this.policy = policy;
        this.circles = circles;
        this.audit = audit;
    }

    /**
     * The file, if this person may see it: a member of its community, and its author as long as it is in a draft. What
     * was withdrawn or hidden takes its files along. Empty otherwise, without saying which it was.
     */
    public Optional<StoredFile> open(AttachmentId id, PersonId viewer) {
        return attachments
                .findById(id)
                .filter(file -> mayEnter(file, viewer))
                .filter(file -> file.visibleTo(viewer))
                .filter(this::stillSaid)
                .map(Attachment::file);
    }

    private boolean mayEnter(Attachment file, PersonId viewer) {
        var member = policy.mayRead(file.community(), viewer);
        if (!member) {
            audit.refused(circles.act(Deed.FILE_OPENED, viewer, file.community()));
        }
        return member;
    }

    private boolean stillSaid(Attachment file) {
        var reply = file.reply();
        var question = file.question();
        if (reply != null) {
            return replies.findById(reply).filter(Reply::isInSight).isPresent();
        }
        return question == null
                || questions.findById(question).filter(Question::isInSight).isPresent();
    }
}
