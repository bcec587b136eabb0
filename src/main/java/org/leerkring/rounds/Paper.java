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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.secrets.SealedText;

/** A sheet that lies beside a round: what one person notes for themselves, the question anew, what the group learnt. */
@Entity
@Table(name = "rounds_paper")
class Paper {

    static final int LONGEST = 10_000;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "round_id"))
    private RoundId round;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    /** Whose sheet it is; the last hand for those that are everyone's. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Convert(converter = SealedText.class)
    private String text;

    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected Paper() {
        // for Hibernate
    }

    @SuppressWarnings("NullAway.Init") // write sets them
    Paper(RoundId round, PaperKind kind, PersonId person, String words, Instant now) {
        id = UuidCreator.getTimeOrderedEpoch();
        this.round = round;
        this.kind = kind;
        write(person, words, now);
    }

    final void write(PersonId by, String words, Instant now) {
        if (words.length() > LONGEST) {
            throw new RoundRefused("rounds.refused.too-long", LONGEST);
        }
        person = by;
        text = words;
        writtenAt = now;
    }

    PaperKind kind() {
        return kind;
    }

    PersonId person() {
        return person;
    }

    /** Which edition of it this is; the first one counts 1. */
    long edition() {
        return version == null ? 0 : version + 1;
    }

    SheetRead read() {
        return new SheetRead(text, edition(), person);
    }

    String text() {
        return text;
    }
}
