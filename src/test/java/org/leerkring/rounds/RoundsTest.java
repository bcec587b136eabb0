package org.leerkring.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.NotAMember;
import org.leerkring.live.OpenPages;
import org.leerkring.rounds.methods.MethodKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@Import({Circle.class, RoundTable.class, OpenPages.class})
@ContextConfiguration(initializers = MariaDb.class)
class RoundsTest {

    @Autowired
    Circle circle;

    @Autowired
    RoundTable table;

    @Autowired
    OpenPages pages;

    @Autowired
    Rounds rounds;

    @Autowired
    Speaking speaking;

    @Test
    void whoOpensARoundLeadsItAndOthersComeInByThemselves() {
        var community = circle.found();
        var an = circle.member(community, "An");
        var bert = circle.member(community, "Bert");

        var round = rounds.open(community, RoundTable.plan("incident"), an);
        rounds.join(round, bert);

        var read = rounds.read(round, bert);
        assertThat(read.facilitator()).isEqualTo(an);
        assertThat(read.participants()).extracting(ParticipantRead::person).containsExactly(an, bert);
        assertThat(read.isIn(bert)).as("until they say to be alone").isFalse();
        rounds.agree(round, bert);
        assertThat(rounds.read(round, bert).isIn(bert)).isTrue();
    }

    @Test
    void ofTwoWhoOpenARoundAtOnceOneDoes() throws Exception {
        var community = circle.found();
        var people = List.of(circle.member(community, "An"), circle.member(community, "Bert"));

        var opened = atOnce(people.stream()
                .<Callable<Boolean>>map(person -> () -> {
                    try {
                        rounds.open(community, RoundTable.plan("incident"), person);
                        return true;
                    } catch (RoundRefused refused) {
                        assertThat(refused.key()).isEqualTo("rounds.refused.one-at-a-time");
                        return false;
                    }
                })
                .toList());

        assertThat(opened).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void ofTwoCommandsAtOnceOneIsDoneAndTheOtherIsTold() throws Exception {
        var seated = table.begun("incident");
        var turn = table.turn(seated.round());

        var done = atOnce(IntStream.range(0, 2)
                .<Callable<Boolean>>mapToObj(_ -> () -> {
                    try {
                        rounds.next(seated.round(), turn, seated.leader());
                        return true;
                    } catch (RoundWentOn told) {
                        return false;
                    }
                })
                .toList());

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(rounds.read(seated.round(), seated.tom()).position()).isEqualTo(1);
    }

    @Test
    void nobodyLeadsButTheFacilitator() {
        var seated = table.begun("incident");
        var turn = table.turn(seated.round());
        var coach = circle.coach(seated.community(), "Coach");

        for (var other : List.of(seated.bringer(), seated.lies(), coach)) {
            refused("rounds.refused.only-the-facilitator", () -> rounds.next(seated.round(), turn, other));
            refused("rounds.refused.only-the-facilitator", () -> rounds.pause(seated.round(), turn, other));
            refused("rounds.refused.only-the-facilitator", () -> rounds.end(seated.round(), turn, other));
            refused("rounds.refused.only-the-facilitator", () -> rounds.offer(seated.round(), other, other));
        }
    }

    @Test
    void toWhoIsNotOfTheCommunityThereIsNoRound() {
        var seated = table.begun("incident");
        var others = List.of(
                circle.stranger("Vreemde"),
                circle.formerMember(seated.community(), "Vroeger"),
                circle.coordinator(),
                circle.administrator(),
                circle.member(circle.found(), "Elders"));

        for (var other : others) {
            gone(() -> rounds.read(seated.round(), other));
            gone(() -> rounds.join(seated.round(), other));
            gone(() -> speaking.look(seated.round(), other));
        }
    }

    @Test
    void whoIsOfTheCommunityButNotInTheRoundReadsNothingOfIt() {
        var seated = table.begun("incident");
        var coach = circle.coach(seated.community(), "Coach");
        var late = circle.member(seated.community(), "Laat");

        refused("rounds.refused.not-in", () -> speaking.look(seated.round(), coach));
        rounds.join(seated.round(), late);
        refused("rounds.refused.not-in", () -> speaking.look(seated.round(), late));
        rounds.agree(seated.round(), late);
        assertThat(speaking.look(seated.round(), late).round().state()).isEqualTo(RoundState.UNDERWAY);
    }

    @Test
    void theRoleIsNobodysToTakeUnlessItIsPassedOnToThem() {
        var seated = table.begun("incident");
        pages.open(seated.leader().value(), Rounds.topic(seated.round()));
        rounds.offer(seated.round(), seated.lies(), seated.leader());

        refused("rounds.refused.not-offered", () -> rounds.accept(seated.round(), seated.tom()));
        rounds.accept(seated.round(), seated.lies());

        assertThat(rounds.read(seated.round(), seated.tom()).facilitator()).isEqualTo(seated.lies());
        refused(
                "rounds.refused.only-the-facilitator",
                () -> rounds.next(seated.round(), table.turn(seated.round()), seated.leader()));
    }

    @Test
    void aRoundIsFittedToTheTimeThereIsOrSaysBetweenWhich() {
        var community = circle.found();
        var an = circle.member(community, "An");
        var key = new MethodKey("incident");

        refused("rounds.refused.does-not-fit", () -> rounds.open(community, new RoundPlan(null, key, 10, ""), an));
        refused(
                "rounds.refused.method-gone",
                () -> rounds.open(community, new RoundPlan(null, new MethodKey("elders"), null, ""), an));
        assertThat(rounds.current(community, an))
                .as("nothing is left of what was refused")
                .isEmpty();
    }

    @Test
    void nobodysCaseIsTakenBehindTheirBack() {
        var seated = table.seated("incident");
        rounds.settle(seated.round(), seated.bringer(), null, seated.leader());
        rounds.leave(seated.round(), seated.bringer());

        refused(
                "rounds.refused.bringer-not-in",
                () -> rounds.begin(seated.round(), table.turn(seated.round()), seated.leader()));
    }

    @Test
    void aRoundEndsAfterItsLastPhaseAndStaysReadable() {
        var seated = table.begun("incident");
        table.goTo(seated, "next-step");
        rounds.next(seated.round(), table.turn(seated.round()), seated.leader());

        var read = rounds.read(seated.round(), seated.tom());
        assertThat(read.state()).isEqualTo(RoundState.ENDED);
        assertThat(speaking.look(seated.round(), seated.tom()).phase()).isNull();
        refused("rounds.refused.ended", () -> rounds.join(seated.round(), circle.member(seated.community(), "Laat")));
        assertThat(rounds.open(seated.community(), RoundTable.plan("incident"), seated.tom()))
                .as("the next one can begin")
                .isNotNull();
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls).stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
        }
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(RoundRefused.class).isThrownBy(call).returns(key, RoundRefused::key);
    }

    private static void gone(ThrowingCallable call) {
        assertThatExceptionOfType(NotAMember.class).isThrownBy(call);
    }
}
