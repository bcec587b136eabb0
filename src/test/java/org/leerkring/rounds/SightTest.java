package org.leerkring.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.methods.ContributionKind;
import org.leerkring.rounds.methods.Method;
import org.leerkring.rounds.methods.MethodKey;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a bringer may rate, also of words that the shipped methods let nobody say. */
class SightTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final PersonId AN = person(1);
    private static final PersonId BERT = person(2);
    private static final PersonId CEM = person(3);

    private Method gossip;
    private Round round;

    @BeforeEach
    void theGroupGossiped() throws IOException {
        try (var file = new ClassPathResource("rounds/methods/03-gossip.json").getInputStream()) {
            gossip = JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(file, Method.class);
        }
        round = Round.open(
                new CommunityId(new UUID(0, 9)), new RoundPlan(null, new MethodKey("gossip"), null, ""), 1, AN, NOW);
        List.of(BERT, CEM).forEach(person -> round.join(person, NOW));
        List.of(AN, BERT, CEM).forEach(person -> round.agree(person, NOW));
        round.take(null, BERT);
        round.begin(Course.of(gossip, round.read()).slots(), round.read().turn(), NOW);
        while (!phase().equals("weighing")) {
            round.next(round.read().turn(), NOW);
        }
    }

    @Test
    void theBringerRatesWhatOthersSaidBefore() {
        assertThat(sight(BERT).mayRate(statement("gossip", CEM, BERT))).isTrue();
        assertThat(sight(CEM).mayRate(statement("gossip", AN, BERT))).isFalse();
    }

    @Test
    void nobodyRatesTheirOwnWords() {
        assertThat(sight(BERT).mayRate(statement("open-questions", BERT, BERT))).isFalse();
    }

    @Test
    void whatIsSaidInThePhaseItselfIsNotWhatItWorksOn() {
        assertThat(sight(BERT).mayRate(statement("weighing", CEM, BERT))).isFalse();
    }

    @Test
    void whatWasSaidOfAnothersCaseIsNotTheirsToRate() {
        assertThat(sight(BERT).mayRate(statement("gossip", CEM, AN))).isFalse();
        assertThat(sight(BERT).mayRate(statement("gossip", CEM, null)))
                .as("said of nobody in particular")
                .isTrue();
    }

    @Test
    void whatWasSaidInAPhaseStillToComeIsNotOnTheTableForWhoWentBack() {
        var later = statement("evaluation", CEM, BERT);
        round.next(round.read().turn(), NOW);
        round.back(round.read().turn(), NOW);

        assertThat(sight(BERT).mayRate(later)).isFalse();
        assertThat(sight(CEM).read(later).atWork()).isFalse();
    }

    private Sight sight(PersonId viewer) {
        return new Sight(round.read(), gossip, viewer);
    }

    private Utterance statement(String phase, PersonId author, @Nullable PersonId about) {
        var step = round.read().steps().stream()
                .filter(it -> it.phase().equals(phase))
                .findFirst()
                .orElseThrow();
        return new Utterance(
                new UUID(0, 7),
                step.id(),
                author,
                about,
                ContributionKind.STATEMENT,
                null,
                "Hij is moe.",
                null,
                false,
                NOW,
                NOW,
                false);
    }

    private String phase() {
        return round.read().step().orElseThrow().phase();
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(0, number));
    }
}
