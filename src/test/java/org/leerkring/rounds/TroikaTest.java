package org.leerkring.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundTable.Crowd;
import org.leerkring.rounds.methods.ContributionKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Rooms of three side by side: what is said for a client stays in that room and with that client. */
@SpringBootTest
@Import({Circle.class, RoundTable.class})
@ContextConfiguration(initializers = MariaDb.class)
class TroikaTest {

    @Autowired
    Circle circle;

    @Autowired
    RoundTable table;

    @Autowired
    Rounds rounds;

    @Autowired
    Speaking speaking;

    @Test
    void whatIsSaidInARoomStaysThereAndWithItsClientInEachOfTheTurns() {
        var six = table.crowd("troika", 6);
        for (var turn = 0; turn < 3; turn++) {
            var client = six.people().get(turn);
            var clientThere = six.people().get(3 + turn);
            var adviser = six.people().get((turn + 1) % 3);

            goTo(six, "question", turn);
            say(six, ContributionKind.QUESTION, "vraag " + turn, client);
            say(six, ContributionKind.QUESTION, "elders " + turn, clientThere);
            refused("rounds.refused.not-now", () -> say(six, ContributionKind.QUESTION, "Ook ik", adviser));
            goTo(six, "consult", turn);
            assertThat(atWork(six, adviser)).containsExactly("vraag " + turn);
            say(six, ContributionKind.ADVICE, "raad " + turn, adviser);
            say(
                    six,
                    ContributionKind.ADVICE,
                    "raad elders " + turn,
                    six.people().get(3 + (turn + 1) % 3));
            refused("rounds.refused.bringer-silent", () -> say(six, ContributionKind.ADVICE, "Ja maar", client));
            goTo(six, "most-valuable", turn);

            assertThat(atWork(six, client)).containsExactly("raad " + turn);
            assertThat(atWork(six, adviser)).containsExactly("raad " + turn);
            assertThat(atWork(six, clientThere)).containsExactly("raad elders " + turn);
        }
        for (var person : six.people().subList(0, 3)) {
            assertThat(texts(six, person))
                    .containsExactly("vraag 0", "raad 0", "vraag 1", "raad 1", "vraag 2", "raad 2");
        }
        rounds.next(six.round(), table.turn(six.round()), six.people().getFirst());
        assertThat(texts(six, six.people().get(4))).hasSize(6).allMatch(text -> text.contains("elders"));
    }

    @ParameterizedTest
    @CsvSource({"3, 1, 3", "4, 1, 4", "5, 2, 3", "6, 2, 3", "7, 2, 4", "8, 3, 3"})
    void everyoneHasATurnInARoomThatIsNeverTooFull(int people, int count, int turns) {
        var crowd = table.crowd("troika", people);
        var round = rounds.read(crowd.round());

        var rooms =
                round.participants().stream().collect(Collectors.groupingBy(it -> Objects.requireNonNull(it.room())));
        assertThat(rooms).hasSize(count);
        assertThat(rooms.values()).allSatisfy(room -> {
            assertThat(room).hasSizeBetween(2, 4);
            assertThat(room).extracting(ParticipantRead::seat).doesNotHaveDuplicates();
        });
        assertThat(round.steps().stream()
                        .map(StepRead::seat)
                        .filter(Objects::nonNull)
                        .distinct())
                .hasSize(turns);
        assertThat(round.participants()).allSatisfy(it -> assertThat(it.seat()).isBetween(0, turns - 1));
    }

    /** Rooms of two, three and three: in the third turn the smallest has nobody whose turn it is. */
    @Test
    void aRoomWithoutATurnLeftHasNothingOfItsTurnsBeforeOnTheTable() {
        var eight = table.crowd("troika", 8);
        goTo(eight, "question", 0);
        say(eight, ContributionKind.QUESTION, "van de eerste", eight.people().getFirst());

        goTo(eight, "consult", 2);

        assertThat(atWork(eight, eight.people().get(1))).isEmpty();
        assertThat(speaking.look(eight.round(), eight.people().getFirst()).part())
                .isNotEqualTo(Part.BRINGER);
        assertThat(texts(eight, eight.people().get(1))).containsExactly("van de eerste");
    }

    @Test
    void whoComesWhileTheRoomsRunSitsInTheEmptiestWithATurnThatIsStillToCome() {
        var eight = table.crowd("troika", 8);
        goTo(eight, "question", 0);
        say(
                eight,
                ContributionKind.QUESTION,
                "in de kamer van twee",
                eight.people().getFirst());
        say(eight, ContributionKind.QUESTION, "in die ernaast", eight.people().get(2));

        var late = come(eight);

        assertThat(seat(eight, late)).returns(0, ParticipantRead::room).returns(2, ParticipantRead::seat);
        assertThat(texts(eight, late)).containsExactly("in de kamer van twee");
        var later = come(eight);
        assertThat(seat(eight, later)).as("all rooms have their three turns").returns(null, ParticipantRead::seat);
        goTo(eight, "question", 2);
        say(eight, ContributionKind.QUESTION, "van wie later kwam", late);
        assertThat(atWork(eight, eight.people().get(1))).containsExactly("van wie later kwam");
        assertThat(texts(eight, eight.people().get(2))).containsExactly("in die ernaast");
    }

    @Test
    void whoComesAfterTheLastTurnBeganHasNone() {
        var eight = table.crowd("troika", 8);
        goTo(eight, "question", 2);

        assertThat(seat(eight, come(eight))).returns(0, ParticipantRead::room).returns(null, ParticipantRead::seat);
    }

    @Test
    void twoGoOnWhenTheThirdLeavesAndWhoComesGetsTheTurn() {
        var six = table.crowd("troika", 6);
        var gone = six.people().get(5);
        goTo(six, "question", 0);
        rounds.leave(six.round(), gone);

        assertThat(seat(six, six.people().get(3))).returns(1, ParticipantRead::room);
        goTo(six, "consult", 0);
        var late = come(six);
        assertThat(seat(six, late)).returns(1, ParticipantRead::room).returns(2, ParticipantRead::seat);
        comeBack(six, gone);
        assertThat(seat(six, gone))
                .as("somebody else has the turn by now")
                .returns(1, ParticipantRead::room)
                .returns(null, ParticipantRead::seat);
    }

    @Test
    void whoComesBackInTimeHasTheSamePlace() {
        var six = table.crowd("troika", 6);
        goTo(six, "question", 0);
        var before = seat(six, six.people().get(5));
        rounds.leave(six.round(), six.people().get(5));

        comeBack(six, six.people().get(5));

        assertThat(seat(six, six.people().get(5))).isEqualTo(before);
    }

    @Test
    void whoStaysBehindAloneSitsWithTheOthers() {
        var six = table.crowd("troika", 6);
        var alone = six.people().get(5);
        goTo(six, "question", 0);
        say(six, ContributionKind.QUESTION, "elders", six.people().get(3));
        say(six, ContributionKind.QUESTION, "hier", six.people().getFirst());

        rounds.leave(six.round(), six.people().get(3));
        assertThat(seat(six, alone)).returns(1, ParticipantRead::room);
        rounds.leave(six.round(), six.people().get(4));

        assertThat(seat(six, alone)).returns(0, ParticipantRead::room).returns(null, ParticipantRead::seat);
        assertThat(texts(six, alone)).containsExactly("hier");
        comeBack(six, six.people().get(4));
        assertThat(seat(six, six.people().get(4)))
                .as("nobody is in the other room")
                .returns(0, ParticipantRead::room);
    }

    private void goTo(Crowd crowd, String phase, int turn) {
        var leader = crowd.people().getFirst();
        while (rounds.read(crowd.round())
                .step()
                .filter(step -> step.phase().equals(phase) && Objects.equals(step.seat(), turn))
                .isEmpty()) {
            rounds.next(crowd.round(), table.turn(crowd.round()), leader);
        }
    }

    private PersonId come(Crowd crowd) {
        var late = circle.member(crowd.community(), "Laat");
        comeBack(crowd, late);
        return late;
    }

    private void comeBack(Crowd crowd, PersonId person) {
        rounds.join(crowd.round(), person);
        rounds.agree(crowd.round(), person);
    }

    private ParticipantRead seat(Crowd crowd, PersonId person) {
        return rounds.read(crowd.round()).participant(person).orElseThrow();
    }

    private void say(Crowd crowd, ContributionKind kind, String words, PersonId by) {
        speaking.say(crowd.round(), kind, words, by);
    }

    private List<String> atWork(Crowd crowd, PersonId viewer) {
        return speaking.look(crowd.round(), viewer).contributions().stream()
                .filter(ContributionRead::atWork)
                .map(ContributionRead::text)
                .toList();
    }

    private List<String> texts(Crowd crowd, PersonId viewer) {
        return speaking.look(crowd.round(), viewer).contributions().stream()
                .map(ContributionRead::text)
                .toList();
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(RoundRefused.class).isThrownBy(call).returns(key, RoundRefused::key);
    }
}
