package org.leerkring.mailgroup.inbound;

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
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.feed.QuestionId;
import org.leerkring.files.RawFiles.RawFile;
import org.leerkring.people.PersonId;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A mail that came in for one community: kept as it came, and what became of it. */
@Entity
@Table(name = "mailgroup_arrival")
class Arrival extends AbstractAggregateRoot<Arrival> {

    private static final int LONGEST_ADDRESS = 320;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ArrivalId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "community_id"))
    private @Nullable CommunityId community;

    private String recipient;

    private String envelopeFrom;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String content;

    private long size;

    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private ArrivalState state;

    private @Nullable String reason;

    private @Nullable String reasonFacts;

    private @Nullable String sender;

    private @Nullable String senderName;

    private @Nullable String subject;

    private @Nullable Instant sentAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private @Nullable PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "question_id"))
    private @Nullable QuestionId question;

    private @Nullable Instant settledAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "settled_by"))
    private @Nullable PersonId settledBy;

    @SuppressWarnings("NullAway.Init")
    protected Arrival() {
        // for Hibernate
    }

    private Arrival(
            @Nullable CommunityId community, String recipient, String envelopeFrom, RawFile raw, Instant receivedAt) {
        this.id = ArrivalId.fresh();
        this.community = community;
        this.recipient = cut(recipient, LONGEST_ADDRESS);
        this.envelopeFrom = cut(envelopeFrom, LONGEST_ADDRESS);
        this.content = raw.content();
        this.size = raw.size();
        this.receivedAt = receivedAt;
        this.state = ArrivalState.WAITING;
    }

    /** @param community null for a report that a mail did not arrive, which is for none in particular */
    static Arrival came(
            @Nullable CommunityId community, String recipient, String envelopeFrom, RawFile raw, Instant now) {
        return new Arrival(community, recipient, envelopeFrom, raw, now);
    }

    /** It became a post, this question or an answer to it. */
    void posted(QuestionId in, PersonId author, @Nullable PersonId by, Instant now) {
        settle(ArrivalState.POSTED, by, now);
        question = in;
        person = author;
        forget();
    }

    void passedOver(PassedOver why, Instant now) {
        settle(ArrivalState.PASSED_OVER, null, now);
        reason = why.name();
        forget();
    }

    /** Its sender was told that it cannot be posted. */
    void turnedAway(Instant now) {
        settle(ArrivalState.TURNED_AWAY, null, now);
        forget();
    }

    /** It waits for a coach, who sees who sent what when, and why it waits. */
    void stick(Obstacle obstacle, Glimpse glimpse, Instant now) {
        settle(ArrivalState.STUCK, null, now);
        reason = obstacle.key();
        reasonFacts = obstacle.written();
        sender = glimpse.sender();
        senderName = glimpse.senderName();
        subject = glimpse.subject();
        sentAt = glimpse.sentAt();
        person = glimpse.seemsFrom();
        changed();
    }

    /** A coach wants it tried once more. */
    void tryAgain() {
        requireQueued();
        state = ArrivalState.WAITING;
        changed();
    }

    void discard(PersonId by, Instant now) {
        requireQueued();
        settle(ArrivalState.DISCARDED, by, now);
        changed();
    }

    /** Takes back that it was thrown away. */
    void bringBack(Instant now) {
        if (state != ArrivalState.DISCARDED) {
            throw new InboundRefused("mailgroup.refused.gone");
        }
        settle(ArrivalState.STUCK, null, now);
        changed();
    }

    /** Refuses when it does not wait for a coach, for instance because another one was first. */
    void requireQueued() {
        if (state != ArrivalState.STUCK) {
            throw new InboundRefused("mailgroup.refused.gone");
        }
    }

    private void settle(ArrivalState to, @Nullable PersonId by, Instant now) {
        state = to;
        settledBy = by;
        settledAt = now;
    }

    /** What was noted for a coach is not needed any more: the post, or the raw mail, says it all. */
    private void forget() {
        if (sender != null) {
            changed();
        }
        sender = null;
        senderName = null;
        subject = null;
    }

    private void changed() {
        if (community != null) {
            registerEvent(new QueueChanged(community));
        }
    }

    boolean isWaiting() {
        return state == ArrivalState.WAITING;
    }

    /** Whether a coach saw it, or could have, before. */
    boolean wasStuck() {
        return reason != null;
    }

    ArrivalId id() {
        return id;
    }

    @Nullable
    CommunityId community() {
        return community;
    }

    /** The address of ours that it came to. */
    String recipient() {
        return recipient;
    }

    /** Empty when its sender wants no answer by a machine. */
    String envelopeFrom() {
        return envelopeFrom;
    }

    String content() {
        return content;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    QueuedMail read() {
        return new QueuedMail(
                id,
                Objects.requireNonNull(community),
                Objects.requireNonNullElse(sender, ""),
                Objects.requireNonNullElse(senderName, ""),
                Objects.requireNonNullElse(subject, ""),
                sentAt,
                receivedAt,
                Obstacle.read(Objects.requireNonNull(reason), reasonFacts),
                person);
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}
