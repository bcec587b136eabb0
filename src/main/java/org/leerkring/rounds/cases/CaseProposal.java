package org.leerkring.rounds.cases;

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
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundId;
import org.leerkring.rounds.RoundRefused;
import org.leerkring.sessions.SessionId;

/** A case a member would bring. It is theirs until a round takes it, and what remains of it is theirs after that. */
@Entity
@Table(name = "rounds_case")
class CaseProposal {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CaseId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "community_id"))
    private CommunityId community;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "bringer_id"))
    private PersonId bringer;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Enumerated(EnumType.STRING)
    private Confidentiality confidentiality;

    /** Sealed, each part; null once it was wiped. */
    @Embedded
    private @Nullable CaseText content;

    private Instant proposedAt;

    /** Set as long as it is the one for that session: a session has one. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "chosen_for"))
    private @Nullable SessionId chosenFor;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "round_id"))
    private @Nullable RoundId round;

    private @Nullable Instant wipedAt;

    @SuppressWarnings("NullAway.Init")
    protected CaseProposal() {
        // for Hibernate
    }

    private CaseProposal(CommunityId community, PersonId bringer, Instant now) {
        id = CaseId.fresh();
        this.community = community;
        this.bringer = bringer;
        state = CaseState.DRAFT;
        confidentiality = Confidentiality.ROUND;
        content = CaseText.EMPTY;
        proposedAt = now;
    }

    /** A draft, for its bringer only. */
    static CaseProposal begin(CommunityId community, PersonId bringer, Instant now) {
        return new CaseProposal(community, bringer, now);
    }

    /** Until a round takes it. What the group is asked to choose from keeps a title and a question. */
    void write(CaseText words, Confidentiality whom) {
        requireOpen();
        if (state != CaseState.DRAFT && !words.canBeOffered()) {
            throw new RoundRefused("rounds.refused.case-incomplete");
        }
        content = words;
        confidentiality = whom;
    }

    /** Offers it to the group; offering twice is offering once. */
    void offer() {
        requireOpen();
        if (!text().canBeOffered()) {
            throw new RoundRefused("rounds.refused.case-incomplete");
        }
        if (state == CaseState.DRAFT) {
            state = CaseState.SHARED;
        }
    }

    /** Back to a draft, with all its words. */
    void keepBack() {
        requireOpen();
        state = CaseState.DRAFT;
        chosenFor = null;
    }

    /** For good: what was written goes at once. */
    void withdraw(Instant now) {
        requireOpen();
        state = CaseState.WITHDRAWN;
        chosenFor = null;
        empty(now);
    }

    /** For this session; one that is not offered cannot be. */
    void choose(SessionId session) {
        requireOffered();
        state = CaseState.CHOSEN;
        chosenFor = session;
    }

    /** Among the others again. */
    void release() {
        if (state == CaseState.CHOSEN) {
            state = CaseState.SHARED;
            chosenFor = null;
        }
    }

    /** From now on it can be neither changed nor withdrawn; the same round twice is once. */
    void taken(RoundId by) {
        if (state == CaseState.TAKEN && by.equals(round)) {
            return;
        }
        requireOpen();
        state = CaseState.TAKEN;
        chosenFor = null;
        round = by;
    }

    /** Back to its bringer, when the round that took it goes on with another one. */
    void giveBack(RoundId by) {
        if (state == CaseState.TAKEN && by.equals(round) && wipedAt == null) {
            state = CaseState.DRAFT;
            round = null;
        }
    }

    /** Leaves nothing of what was written. */
    void wipe(Instant now) {
        if (wipedAt == null) {
            empty(now);
        }
    }

    private void empty(Instant now) {
        content = null;
        wipedAt = now;
    }

    void requireOffered() {
        if (!isOffered()) {
            throw new RoundRefused("rounds.refused.case-not-offered");
        }
    }

    private void requireOpen() {
        if (state == CaseState.TAKEN || state == CaseState.WITHDRAWN) {
            throw new RoundRefused("rounds.refused.case-" + state.key());
        }
    }

    boolean isOffered() {
        return state == CaseState.SHARED || state == CaseState.CHOSEN;
    }

    boolean isBroughtBy(PersonId person) {
        return bringer.equals(person);
    }

    CaseId id() {
        return id;
    }

    CommunityId community() {
        return community;
    }

    CaseState state() {
        return state;
    }

    @Nullable
    RoundId round() {
        return round;
    }

    CaseText text() {
        return Objects.requireNonNullElse(content, CaseText.EMPTY);
    }

    /** What others than its bringer may read outside a round. */
    CaseText forOthers() {
        return confidentiality == Confidentiality.COMMUNITY ? text().withoutEnding() : text().headline();
    }

    CaseLine line() {
        var words = text();
        return new CaseLine(
                id,
                community,
                bringer,
                words.title(),
                words.question(),
                state,
                confidentiality,
                proposedAt,
                chosenFor,
                round,
                wipedAt != null);
    }
}
