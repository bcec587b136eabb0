package org.leerkring.post;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** A letter in the outbox, before and after it was delivered. */
@Entity
@Table(name = "post_letter")
class PostedLetter {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private LetterId id;

    @Version
    private @Nullable Long version;

    private String recipient;

    private String subject;

    @Column(length = Length.LONG16 * 2)
    private String bodyText;

    @Column(length = Length.LONG16 * 2)
    private String bodyHtml;

    private Instant writtenAt;

    private @Nullable Instant sentAt;

    /** The Message-ID of the mail this letter answers by itself, empty when it had none; null for any other letter. */
    private @Nullable String answers;

    @SuppressWarnings("NullAway.Init")
    protected PostedLetter() {
        // for Hibernate
    }

    private PostedLetter(LetterId id, Letter letter, Instant now) {
        this.id = id;
        this.recipient = letter.recipient();
        this.subject = letter.subject();
        this.bodyText = letter.text();
        this.bodyHtml = letter.html();
        this.writtenAt = now;
    }

    static PostedLetter post(Letter letter, Instant now) {
        return new PostedLetter(LetterId.fresh(), letter, now);
    }

    static PostedLetter answer(Letter letter, String messageId, Instant now) {
        var answer = post(letter, now);
        answer.answers = messageId;
        return answer;
    }

    void delivered(Instant now) {
        sentAt = now;
    }

    boolean isDelivered() {
        return sentAt != null;
    }

    LetterId id() {
        return id;
    }

    @Nullable
    String answers() {
        return answers;
    }

    SentLetter read() {
        return new SentLetter(id, recipient, subject, bodyText, bodyHtml, writtenAt, sentAt);
    }
}
