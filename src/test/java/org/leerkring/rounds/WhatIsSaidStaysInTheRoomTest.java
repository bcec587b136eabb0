package org.leerkring.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.NotAMember;
import org.leerkring.rounds.RoundTable.Seated;
import org.leerkring.rounds.cases.CaseText;
import org.leerkring.rounds.cases.Cases;
import org.leerkring.rounds.cases.Confidentiality;
import org.leerkring.rounds.cases.FollowUps;
import org.leerkring.rounds.cases.TakenAlong;
import org.leerkring.rounds.methods.ContributionKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** A whole round with a written case, every word of which occurs nowhere else: where can it be read afterwards? */
@SpringBootTest
@Import({Circle.class, RoundTable.class})
@ContextConfiguration(initializers = MariaDb.class)
@ExtendWith(OutputCaptureExtension.class)
class WhatIsSaidStaysInTheRoomTest {

    private static final String OURS = "org.leerkring";

    private static final List<String> WORDS = List.of(
            "zandloper",
            "weerhaan",
            "kersenpit",
            "vuurtoren",
            "mosterdzaad",
            "windmolen",
            "sneeuwklok",
            "bijenkorf",
            "lantaarn",
            "klaproos",
            "zeepaard",
            "hazelnoot",
            "koekoek",
            "trekvogel",
            "pimpelmees",
            "egelvisje");

    @Autowired
    RoundTable table;

    @Autowired
    Circle circle;

    @Autowired
    Rounds rounds;

    @Autowired
    Speaking speaking;

    @Autowired
    Cases cases;

    @Autowired
    FollowUps followUps;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LoggingSystem logging;

    @BeforeEach
    void logAll() {
        logging.setLogLevel(OURS, LogLevel.TRACE);
    }

    @AfterEach
    void logAsBefore() {
        logging.setLogLevel(OURS, null);
    }

    /** All tables: those of mails, the audit log, search, the feed and errands that wait are among them. */
    @Test
    void neitherTheDatabaseNorTheLogHoldsAWordOfIt(CapturedOutput log) {
        var seated = table.seated("incident");

        round(seated);

        var dump = DatabaseDump.of(jdbc);
        assertThat(dump).as("what is no secret").contains("Bram Brenger", "ROUND_LED", "HYPOTHESIS");
        assertThat(dump).doesNotContain("stekelvarken");
        assertThat(WORDS).noneMatch(dump::contains);
        assertThat(WORDS).noneMatch(log.getAll()::contains);
        assertThat(WORDS)
                .as("what would be logged of it")
                .noneMatch(speaking.look(seated.round(), seated.bringer()).toString()::contains);
        assertThat(WORDS).as("none of them went lost: the bringer reads each").allMatch(readable(seated)::contains);
    }

    private void round(Seated seated) {
        var written = new CaseText(
                "zandloper", "weerhaan", "kersenpit", "vuurtoren", "mosterdzaad", "windmolen", "sneeuwklok");
        var theCase = cases.begin(seated.community(), written, Confidentiality.ROUND, seated.bringer());
        cases.offer(theCase, seated.bringer());
        rounds.settle(seated.round(), seated.bringer(), theCase, seated.leader());
        rounds.begin(seated.round(), table.turn(seated.round()), seated.leader());
        table.goTo(seated, "questions");
        var question = speaking.say(seated.round(), ContributionKind.QUESTION, "stekelvarken", seated.lies());
        speaking.rewrite(question, "bijenkorf", seated.lies());
        speaking.say(seated.round(), ContributionKind.FACT, "lantaarn", seated.bringer());
        triesWhatIsRefused(seated);
        table.goTo(seated, "analysis");
        speaking.say(seated.round(), ContributionKind.HYPOTHESIS, "klaproos", seated.lies());
        speaking.note(seated.round(), "zeepaard", seated.bringer());
        table.goTo(seated, "advice");
        speaking.say(seated.round(), ContributionKind.ADVICE, "hazelnoot", seated.lies());
        table.goTo(seated, "next-step");
        speaking.say(seated.round(), ContributionKind.ACTION, "koekoek", seated.bringer());
        rounds.end(seated.round(), table.turn(seated.round()), seated.leader());
        speaking.learn(seated.round(), "trekvogel", 0, seated.tom());
        followUps.write(theCase, new TakenAlong("pimpelmees", "egelvisje", null), seated.bringer());
    }

    /** A refusal, an unknown person and words that do not fit tell nothing of what they were about. */
    private void triesWhatIsRefused(Seated seated) {
        var stranger = circle.stranger("Vreemde");
        var words = String.join(" ", WORDS);
        assertThatExceptionOfType(NotAMember.class)
                .isThrownBy(() -> speaking.say(seated.round(), ContributionKind.QUESTION, words, stranger));
        assertThatExceptionOfType(RoundRefused.class)
                .isThrownBy(() -> speaking.say(seated.round(), ContributionKind.ADVICE, words, seated.tom()));
        assertThatExceptionOfType(RoundRefused.class)
                .isThrownBy(
                        () -> speaking.say(seated.round(), ContributionKind.QUESTION, words.repeat(50), seated.tom()));
    }

    private String readable(Seated seated) {
        var theCase = Objects.requireNonNull(rounds.read(seated.round()).theCase());
        var written = cases.read(theCase, seated.bringer()).text();
        var kept = followUps.read(theCase, seated.bringer()).orElseThrow().words();
        var sight = speaking.look(seated.round(), seated.bringer());
        return Stream.concat(
                        Stream.of(
                                written.title(),
                                written.question(),
                                written.happened(),
                                written.myPart(),
                                written.tried(),
                                written.wanted(),
                                written.ending(),
                                sight.learning().words(),
                                speaking.note(seated.round(), seated.bringer()),
                                kept.outcome(),
                                kept.nextStep()),
                        sight.contributions().stream().map(ContributionRead::text))
                .collect(Collectors.joining(" "));
    }
}
