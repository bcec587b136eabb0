package org.leerkring.rounds;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.live.MovableClock;
import org.leerkring.live.OpenPages;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundTable.Seated;
import org.leerkring.rounds.methods.ContributionKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.convention.TestBean;

/** Where stories are told of people who come late, leave and lose their connection, with a clock that is moved. */
@SpringBootTest
@Import({Circle.class, RoundTable.class, OpenPages.class})
@ContextConfiguration(initializers = MariaDb.class)
abstract class RoundStory {

    @TestBean
    Clock clock;

    static Clock clock() {
        return new MovableClock();
    }

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

    void everyoneHere(Seated seated) {
        List.of(seated.leader(), seated.bringer(), seated.lies(), seated.tom())
                .forEach(person -> comeOnline(seated, person));
    }

    void comeOnline(Seated seated, PersonId person) {
        pages.open(person.value(), Rounds.topic(seated.round()));
    }

    void comeBack(Seated seated, PersonId person) {
        rounds.join(seated.round(), person);
        rounds.agree(seated.round(), person);
    }

    boolean mayTakeOver(Seated seated, PersonId person) {
        return rounds.mayTakeOver(rounds.read(seated.round()), person);
    }

    void pass(Duration time) {
        ((MovableClock) clock).advance(time);
    }

    int turn(Seated seated) {
        return table.turn(seated.round());
    }

    void say(Seated seated, ContributionKind kind, String words, PersonId by) {
        speaking.say(seated.round(), kind, words, by);
    }

    List<String> texts(Seated seated, PersonId viewer) {
        return speaking.look(seated.round(), viewer).contributions().stream()
                .map(ContributionRead::text)
                .toList();
    }

    List<String> atWork(Seated seated, PersonId viewer) {
        return speaking.look(seated.round(), viewer).contributions().stream()
                .filter(ContributionRead::atWork)
                .map(ContributionRead::text)
                .toList();
    }

    static void refused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(RoundRefused.class).isThrownBy(call).returns(key, RoundRefused::key);
    }
}
