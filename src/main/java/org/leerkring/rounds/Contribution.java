package org.leerkring.rounds;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.methods.ContributionKind;
import org.leerkring.rounds.secrets.SealedText;
import org.springframework.data.domain.Persistable;

/** Something a participant said in writing in one step of a round; its words are sealed. */
@Entity
@Table(name = "rounds_contribution")
class Contribution implements Persistable<UUID> {

    static final int LONGEST = 1500;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "round_id"))
    private RoundId round;

    @Column(name = "step_id")
    private UUID step;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id"))
    private PersonId author;

    /** Whose turn it was. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "about_id"))
    private @Nullable PersonId about;

    @Enumerated(EnumType.STRING)
    private ContributionKind kind;

    private @Nullable Integer room;

    @Convert(converter = SealedText.class)
    private String text;

    @Enumerated(EnumType.STRING)
    private @Nullable Rate rating;

    private @Nullable Instant answeredAt;

    private Instant writtenAt;

    private Instant changedAt;

    private boolean withdrawn;

    /** Made now, and not read: so that saving it does not look for it first. */
    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected Contribution() {
        // for Hibernate
    }

    Contribution(
            RoundId round,
            StepRead step,
            @Nullable Integer room,
            PersonId author,
            @Nullable PersonId about,
            ContributionKind kind,
            String words,
            Instant now) {
        id = UuidCreator.getTimeOrderedEpoch();
        this.round = round;
        this.step = step.id();
        this.room = step.seat() == null ? null : room;
        this.author = author;
        this.about = about;
        this.kind = kind;
        text = worded(words);
        writtenAt = now;
        changedAt = now;
        fresh = true;
    }

    void rewrite(String words, Instant now) {
        text = worded(words);
        changedAt = now;
    }

    /** Its words are gone at once; that there was something is nobody's business either. */
    void withdraw(Instant now) {
        withdrawn = true;
        text = "";
        changedAt = now;
    }

    void rate(@Nullable Rate rate, Instant now) {
        rating = rate;
        changedAt = now;
    }

    void answered(boolean isAnswered, Instant now) {
        answeredAt = isAnswered ? now : null;
        changedAt = now;
    }

    private static String worded(String words) {
        var stripped = words.strip();
        if (stripped.isEmpty()) {
            throw new RoundRefused("rounds.refused.nothing-said");
        }
        if (stripped.length() > LONGEST) {
            throw new RoundRefused("rounds.refused.too-long", LONGEST);
        }
        return stripped;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    PersonId author() {
        return author;
    }

    ContributionKind kind() {
        return kind;
    }

    RoundId round() {
        return round;
    }

    UUID step() {
        return step;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    Utterance read() {
        return new Utterance(
                id, step, author, about, kind, room, text, rating, answeredAt != null, writtenAt, changedAt, withdrawn);
    }
}
