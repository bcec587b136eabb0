package org.leerkring.feed;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;
import org.springframework.data.domain.AbstractAggregateRoot;

/** An answer. Its author edits and withdraws it; the asker says whether it helped. */
@Entity
@Table(name = "feed_reply")
class Reply extends AbstractAggregateRoot<Reply> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ReplyId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "question_id"))
    private QuestionId question;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id"))
    private PersonId author;

    private int number;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "body"))
    private Body body;

    private Instant postedAt;
    private @Nullable Instant editedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable Instant helpedAt;

    /** What a mail held besides what was said. */
    private @Nullable String rest;

    @Embedded
    private @Nullable Hiding hiding;

    @SuppressWarnings("NullAway.Init")
    protected Reply() {
        // for Hibernate
    }

    private Reply(ReplyId id, QuestionId question, PersonId author, int number, Body body, Instant now) {
        this.id = id;
        this.question = question;
        this.author = author;
        this.number = number;
        this.origin = Origin.WEB;
        this.body = body;
        this.postedAt = now;
    }

    /** Answers a question, which counts the reply and gives it its number. */
    static Reply give(Question question, PersonId author, Body body, Instant now) {
        var reply = new Reply(ReplyId.fresh(), question.id(), author, question.nextReply(now), body, now);
        reply.registerEvent(new ReplyGiven(reply.id, question.id(), question.community(), author));
        return reply;
    }

    /** Its author wrote a mail, with this around what was said. */
    void cameByMail(String around) {
        origin = Origin.MAIL;
        rest = around.isBlank() ? null : around;
    }

    void edit(PersonId by, Question in, Body newBody, Instant now) {
        onlyFor(by);
        onlyInSight();
        body = newBody;
        editedAt = now;
        changed(in);
    }

    void withdraw(PersonId by, Question in, Instant now) {
        onlyFor(by);
        notWithdrawn();
        withdrawnAt = now;
        helpedAt = null;
        in.replyWithdrawn();
        changed(in);
    }

    /** Takes the words out of sight, until they are shown again. */
    void hide(Hiding why, Question in) {
        notWithdrawn();
        hiding = why;
        changed(in);
    }

    void showAgain(Question in) {
        hiding = null;
        changed(in);
    }

    /** Takes the words away for good: their author left and they go along. */
    void erase(Question in, Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
            helpedAt = null;
            in.replyWithdrawn();
        }
        body = Body.EMPTY;
        rest = null;
        changed(in);
    }

    /** The asker marks what helped; several replies may. Returns whether this is news. */
    boolean helped(PersonId by, Question in, boolean itDid, Instant now) {
        if (!in.author().equals(by)) {
            throw new FeedRefused("feed.refused.only-the-asker");
        }
        if (author.equals(by)) {
            throw new FeedRefused("feed.refused.own-reply");
        }
        onlyInSight();
        var news = itDid && helpedAt == null;
        helpedAt = itDid ? now : null;
        changed(in);
        return news;
    }

    /** Refuses thanks where there is nothing or no one else to thank. */
    void mayBeThanked(PersonId by) {
        if (author.equals(by)) {
            throw new FeedRefused("feed.refused.own-reply");
        }
        onlyInSight();
    }

    void changed(Question in) {
        registerEvent(new ReplyChanged(id, question, in.community()));
    }

    private void onlyFor(PersonId by) {
        if (!author.equals(by)) {
            throw new FeedRefused("feed.refused.not-yours");
        }
    }

    private void onlyInSight() {
        notWithdrawn();
        if (hiding != null) {
            throw new FeedRefused("feed.refused.hidden");
        }
    }

    private void notWithdrawn() {
        if (withdrawnAt != null) {
            throw new FeedRefused("feed.refused.withdrawn");
        }
    }

    ReplyId id() {
        return id;
    }

    QuestionId question() {
        return question;
    }

    PersonId author() {
        return author;
    }

    /** Whether its words, and its files, can be read. */
    boolean isInSight() {
        return withdrawnAt == null && hiding == null;
    }

    int number() {
        return number;
    }

    ReplyRead read(Set<PersonId> thanks, List<AttachmentRead> files, Renderer renderer) {
        var gone = !isInSight();
        return new ReplyRead(
                id,
                number,
                author,
                gone ? "" : body.value(),
                gone ? "" : renderer.html(body.value()),
                gone ? null : rest,
                postedAt,
                editedAt,
                withdrawnAt,
                helpedAt,
                hiding,
                origin,
                thanks,
                gone ? List.of() : files);
    }
}
