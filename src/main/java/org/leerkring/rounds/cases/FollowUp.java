package org.leerkring.rounds.cases;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundRefused;
import org.leerkring.rounds.secrets.SealedText;

/** What a bringer took along from the round on their case, and later what they did with it. Nobody else ever reads it. */
@Entity
@Table(name = "rounds_follow_up")
class FollowUp {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "case_id"))
    private CaseId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "community_id"))
    private CommunityId community;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Convert(converter = SealedText.class)
    private String outcome;

    @Convert(converter = SealedText.class)
    private String nextStep;

    private @Nullable LocalDate dueOn;

    @Convert(converter = SealedText.class)
    private String report;

    private Instant writtenAt;

    private @Nullable Instant reportedAt;

    @SuppressWarnings("NullAway.Init")
    protected FollowUp() {
        // for Hibernate
    }

    private FollowUp(CaseLine line, TakenAlong words, Instant now) {
        id = line.id();
        community = line.community();
        person = line.bringer();
        outcome = words.outcome();
        nextStep = words.nextStep();
        dueOn = words.dueOn();
        report = "";
        writtenAt = now;
    }

    static FollowUp begin(CaseLine line, TakenAlong words, Instant now) {
        if (line.state() != CaseState.TAKEN) {
            throw new RoundRefused("rounds.refused.follow-up-before-round");
        }
        return new FollowUp(line, words, now);
    }

    /** As often as they like. Another day is another question: what was said on an earlier one stays. */
    void write(TakenAlong words, Instant now) {
        outcome = words.outcome();
        nextStep = words.nextStep();
        if (words.dueOn() != null && !words.dueOn().equals(dueOn)) {
            reportedAt = null;
        }
        dueOn = words.dueOn();
        writtenAt = now;
    }

    /** What they did with it; from then on they are asked no more. */
    void report(String words, Instant now) {
        if (words.length() > CaseText.LONGEST_PART) {
            throw new RoundRefused("rounds.refused.case-part", CaseText.LONGEST_PART);
        }
        report = words.strip();
        reportedAt = now;
    }

    FollowUpRead read() {
        return new FollowUpRead(id, community, new TakenAlong(outcome, nextStep, dueOn), report, reportedAt);
    }
}
