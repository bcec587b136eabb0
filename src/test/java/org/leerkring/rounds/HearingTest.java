package org.leerkring.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundTable.Seated;
import org.leerkring.rounds.cases.CaseWords;
import org.leerkring.rounds.cases.Cases;
import org.leerkring.rounds.cases.Confidentiality;
import org.leerkring.rounds.methods.ContributionKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** A round on many screens: what it asks of the database, and what is remembered of it. */
@SpringBootTest
@Import({Circle.class, RoundTable.class})
@ContextConfiguration(initializers = MariaDb.class)
class HearingTest {

    private static final Executor ELSEWHERE = Thread::startVirtualThread;

    @Autowired
    RoundTable table;

    @Autowired
    Rounds rounds;

    @Autowired
    Speaking speaking;

    @Autowired
    Wiping wiping;

    @Autowired
    Cases cases;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    Seated seated;
    Statistics statistics;

    @BeforeEach
    void aRoundWithAWrittenCase(@Autowired EntityManagerFactory persistence) {
        seated = table.seated("incident");
        var theCase = cases.begin(
                seated.community(), CaseWords.complete("Een voorval"), Confidentiality.ROUND, seated.bringer());
        cases.offer(theCase, seated.bringer());
        rounds.settle(seated.round(), seated.bringer(), theCase, seated.leader());
        rounds.begin(seated.round(), table.turn(seated.round()), seated.leader());
        table.goTo(seated, "questions");
        statistics = persistence.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    @AfterEach
    void countNoMore() {
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void aRedrawOfAnUnchangedRoundAsksTheDatabaseNothing() {
        say(ContributionKind.QUESTION, "Wie was erbij?", seated.lies());
        everyoneLooks();

        assertThat(asked(() -> IntStream.range(0, 3).forEach(_ -> everyoneLooks())))
                .isZero();
    }

    @Test
    void whatIsNewIsReadOnceForAllScreens() {
        everyoneLooks();
        say(ContributionKind.QUESTION, "Wie was erbij?", seated.lies());

        assertThat(asked(this::everyoneLooks)).isOne();
        assertThat(texts(seated.tom())).containsExactly("Wie was erbij?");
    }

    @Test
    void whatIsWrittenOnASheetIsReadToo() {
        everyoneLooks();
        speaking.learn(seated.round(), "Wij vragen te weinig door", 0, seated.tom());
        assertThat(look(seated.lies()).learning().words()).isEqualTo("Wij vragen te weinig door");

        speaking.learn(seated.round(), "Wij luisteren beter", 1, seated.tom());

        assertThat(look(seated.lies()).learning().words()).isEqualTo("Wij luisteren beter");
    }

    @Test
    void sayingSomethingIsOneStatementAndTwoMoreWhereThereIsALimit() {
        everyoneLooks();
        assertThat(asked(() -> say(ContributionKind.QUESTION, "Wie was erbij?", seated.lies())))
                .isOne();

        table.goTo(seated, "advice");
        everyoneLooks();
        assertThat(asked(() -> say(ContributionKind.ADVICE, "Bel haar op", seated.lies())))
                .isEqualTo(3);
    }

    @Test
    void whoLooksWhileItIsWipedLeavesNothingBehind() {
        say(ContributionKind.QUESTION, "Wie was erbij?", seated.lies());
        rounds.end(seated.round(), table.turn(seated.round()), seated.leader());

        transaction.executeWithoutResult(_ -> {
            wiping.wipe(seated.round(), seated.bringer());
            assertThat(CompletableFuture.supplyAsync(() -> texts(seated.tom()), ELSEWHERE)
                            .join())
                    .as("before the commit")
                    .containsExactly("Wie was erbij?");
        });

        assertThat(texts(seated.tom())).isEmpty();
        assertThat(look(seated.tom()).theCase().title()).isEmpty();
    }

    @Test
    void whatTwoChangeAtOnceKeepsBothChanges() {
        var question = say(ContributionKind.QUESTION, "Wie was erbij?", seated.lies());
        var rewriting = transaction.execute(_ -> {
            speaking.answered(question, true, seated.bringer());
            var other = CompletableFuture.runAsync(
                    () -> speaking.rewrite(question, "Wie was er allemaal bij?", seated.lies()), ELSEWHERE);
            await().until(() -> other.isDone() || somebodyWaits());
            return other;
        });
        rewriting.join();

        assertThat(look(seated.tom()).contributions())
                .singleElement()
                .returns("Wie was er allemaal bij?", ContributionRead::text)
                .returns(true, ContributionRead::answered);
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private long asked(Runnable work) {
        statistics.clear();
        work.run();
        return statistics.getPrepareStatementCount();
    }

    private void everyoneLooks() {
        List.of(seated.leader(), seated.bringer(), seated.lies(), seated.tom()).forEach(this::look);
    }

    private RoundSight look(PersonId viewer) {
        return speaking.look(seated.round(), viewer);
    }

    private UUID say(ContributionKind kind, String words, PersonId by) {
        return speaking.say(seated.round(), kind, words, by);
    }

    private List<String> texts(PersonId viewer) {
        return look(viewer).contributions().stream().map(ContributionRead::text).toList();
    }
}
