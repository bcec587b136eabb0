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
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Tells one person that something was said to or about them; it waits until they saw it. */
@Entity
@Table(name = "feed_nudge")
class Nudge extends AbstractAggregateRoot<Nudge> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private NudgeId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private NudgeKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "by_person_id"))
    private PersonId by;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "community_id"))
    private CommunityId community;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "question_id"))
    private QuestionId question;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "reply_id"))
    private @Nullable ReplyId reply;

    private Instant nudgedAt;
    private @Nullable Instant seenAt;

    @SuppressWarnings("NullAway.Init")
    protected Nudge() {
        // for Hibernate
    }

    private Nudge(PersonId person, NudgeKind kind, PersonId by, Question about, @Nullable ReplyId reply, Instant now) {
        this.id = NudgeId.fresh();
        this.person = person;
        this.kind = kind;
        this.by = by;
        this.community = about.community();
        this.question = about.id();
        this.reply = reply;
        this.nudgedAt = now;
    }

    static Nudge to(
            PersonId person, NudgeKind kind, PersonId by, Question about, @Nullable ReplyId reply, Instant now) {
        var nudge = new Nudge(person, kind, by, about, reply, now);
        nudge.registerEvent(new PersonNudged(person, kind, by, about.community(), about.id(), reply));
        return nudge;
    }

    NudgeRead read(String questionTitle) {
        return new NudgeRead(kind, by, community, question, questionTitle, nudgedAt);
    }

    QuestionId question() {
        return question;
    }
}
