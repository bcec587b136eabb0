package org.leerkring.rounds.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundId;
import org.leerkring.rounds.RoundRefused;
import org.leerkring.sessions.SessionId;

class CaseProposalTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final CaseText WORDS = CaseWords.complete("Een leerkracht die afhaakt");

    private final PersonId bringer = new PersonId(UUID.randomUUID());
    private final SessionId session = SessionId.fresh();
    private final RoundId round = RoundId.fresh();
    private final CaseProposal proposal = CaseProposal.begin(new CommunityId(UUID.randomUUID()), bringer, NOW);

    @Test
    void beginsAsADraftForItsRoundOnly() {
        assertThat(proposal.state()).isEqualTo(CaseState.DRAFT);
        assertThat(proposal.line().confidentiality()).isEqualTo(Confidentiality.ROUND);
        assertThat(proposal.text()).isEqualTo(CaseText.EMPTY);
    }

    @Test
    void aDraftMayBeHalfWritten() {
        proposal.write(CaseWords.titled("", "Hoe verder?"), Confidentiality.ROUND);

        assertThat(proposal.text().question()).isEqualTo("Hoe verder?");
    }

    @Test
    void withoutATitleAndAQuestionItCannotBeOffered() {
        proposal.write(CaseWords.titled("Titel", " "), Confidentiality.ROUND);

        refused(CaseProposal::offer, "rounds.refused.case-incomplete");
        assertThat(proposal.state()).isEqualTo(CaseState.DRAFT);
        assertThat(proposal.text().title()).isEqualTo("Titel");
    }

    @Test
    void whatIsOfferedKeepsATitleAndAQuestion() {
        offered();

        refused(it -> it.write(CaseWords.titled("", "Hoe?"), Confidentiality.ROUND), "rounds.refused.case-incomplete");
        assertThat(proposal.text()).isEqualTo(WORDS);
    }

    @Test
    void othersSeeTitleAndQuestionUnlessItIsForTheWholeCommunity() {
        offered();
        assertThat(proposal.forOthers()).isEqualTo(WORDS.headline());

        proposal.write(WORDS, Confidentiality.COMMUNITY);
        assertThat(proposal.forOthers()).isEqualTo(WORDS.withoutEnding());
        assertThat(proposal.forOthers().ending()).isEmpty();
    }

    @Test
    void offeringAChosenCaseAgainKeepsItChosen() {
        offered();
        proposal.choose(session);
        proposal.offer();

        assertThat(proposal.line().chosenFor()).isEqualTo(session);
    }

    @Test
    void aDraftIsNotChosen() {
        refused(it -> it.choose(session), "rounds.refused.case-not-offered");
    }

    @Test
    void keepingItBackTakesItFromTheSession() {
        offered();
        proposal.choose(session);
        proposal.keepBack();

        assertThat(proposal.state()).isEqualTo(CaseState.DRAFT);
        assertThat(proposal.line().chosenFor()).isNull();
        assertThat(proposal.text()).isEqualTo(WORDS);
    }

    @Test
    void onceARoundTookItNothingChanges() {
        offered();
        proposal.choose(session);
        proposal.taken(round);
        proposal.taken(round);

        assertThat(proposal.line().chosenFor()).isNull();
        List.<Consumer<CaseProposal>>of(
                        it -> it.write(WORDS, Confidentiality.COMMUNITY),
                        CaseProposal::offer,
                        CaseProposal::keepBack,
                        it -> it.withdraw(NOW),
                        it -> it.taken(RoundId.fresh()))
                .forEach(verb -> refused(verb, "rounds.refused.case-taken"));
        assertThat(proposal.round()).isEqualTo(round);
        proposal.release();
        assertThat(proposal.state()).isEqualTo(CaseState.TAKEN);
    }

    @Test
    void withdrawingLeavesNoWord() {
        offered();
        proposal.withdraw(NOW);

        assertThat(proposal.text()).isEqualTo(CaseText.EMPTY);
        assertThat(proposal.line().wiped()).isTrue();
        refused(CaseProposal::offer, "rounds.refused.case-withdrawn");
    }

    @Test
    void wipingTwiceIsWipingOnce() {
        offered();
        proposal.taken(round);
        proposal.wipe(NOW);
        proposal.wipe(NOW.plusSeconds(9));

        assertThat(proposal.text()).isEqualTo(CaseText.EMPTY);
        assertThat(proposal.state()).isEqualTo(CaseState.TAKEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {121, 5_000})
    void aTitleHasItsLength(int length) {
        assertThatThrownBy(() -> CaseWords.titled("x".repeat(length), ""))
                .isInstanceOfSatisfying(RoundRefused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("rounds.refused.case-title");
                    assertThat(refused.facts()).containsExactly(120);
                });
    }

    @Test
    void noneOfItsWordsStandInALog() {
        offered();

        assertThat(proposal.text() + " " + proposal.line() + " " + new CaseRead(proposal.line(), WORDS, true))
                .doesNotContain("afhaakt")
                .doesNotContain("Hoe")
                .doesNotContain("ontslagbrief");
    }

    private void offered() {
        proposal.write(WORDS, Confidentiality.ROUND);
        proposal.offer();
    }

    private void refused(Consumer<CaseProposal> verb, String key) {
        assertThatThrownBy(() -> verb.accept(proposal))
                .isInstanceOfSatisfying(
                        RoundRefused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
