package org.leerkring.feed;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.files.StoredFile;
import org.leerkring.people.PersonId;

/** A file someone adds: first to their draft, then part of what they said. The bytes are the files module's. */
@Entity
@Table(name = "feed_attachment")
class Attachment {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AttachmentId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "community_id"))
    private CommunityId community;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "added_by"))
    private PersonId addedBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "draft_id"))
    private @Nullable DraftId draft;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "question_id"))
    private @Nullable QuestionId question;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "reply_id"))
    private @Nullable ReplyId reply;

    private String name;
    private String type;
    private long size;
    private String content;
    private boolean picture;

    /** Whether it belongs to what was cut from a mail. */
    private boolean aside;

    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected Attachment() {
        // for Hibernate
    }

    private Attachment(CommunityId community, PersonId addedBy, @Nullable DraftId draft, StoredFile file, Instant now) {
        this.id = AttachmentId.fresh();
        this.community = community;
        this.addedBy = addedBy;
        this.draft = draft;
        this.name = file.name();
        this.type = file.type();
        this.size = file.size();
        this.content = file.content();
        this.picture = file.picture();
        this.addedAt = now;
    }

    static Attachment add(Draft draft, StoredFile file, Instant now) {
        return new Attachment(draft.community(), draft.author(), draft.id(), file, now);
    }

    /** Came with a mail, so it was never in a draft. */
    static Attachment mailed(CommunityId community, PersonId by, StoredFile file, boolean aside, Instant now) {
        var mailed = new Attachment(community, by, null, file, now);
        mailed.aside = aside;
        return mailed;
    }

    boolean isAside() {
        return aside;
    }

    void sentWith(QuestionId with) {
        draft = null;
        question = with;
    }

    void sentWith(Reply with) {
        draft = null;
        question = with.question();
        reply = with.id();
    }

    CommunityId community() {
        return community;
    }

    /** A file of a draft is its author's alone until it is sent. */
    boolean visibleTo(PersonId person) {
        return draft == null || addedBy.equals(person);
    }

    @Nullable
    DraftId draft() {
        return draft;
    }

    @Nullable
    ReplyId reply() {
        return reply;
    }

    @Nullable
    QuestionId question() {
        return question;
    }

    StoredFile file() {
        return new StoredFile(content, name, type, size, picture);
    }

    AttachmentRead read() {
        return new AttachmentRead(id, name, type, size, picture, aside);
    }
}
