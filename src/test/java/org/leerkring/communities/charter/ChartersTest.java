package org.leerkring.communities.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.audit.AuditLine;
import org.leerkring.audit.AuditLog;
import org.leerkring.audit.Deed;
import org.leerkring.audit.Outcome;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.communities.CommunityRegister;
import org.leerkring.communities.NotAMember;
import org.leerkring.communities.Stage;
import org.leerkring.people.PersonId;
import org.leerkring.today.Today;
import org.leerkring.today.WaitingItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@Import(Circle.class)
@ContextConfiguration(initializers = MariaDb.class)
class ChartersTest {

    @Autowired
    Circle circle;

    @Autowired
    Charters charters;

    @Autowired
    Communities communities;

    @Autowired
    CommunityRegister register;

    @Autowired
    Today today;

    @Autowired
    AuditLog log;

    @Autowired
    JdbcClient jdbc;

    CommunityId community;
    PersonId mieke;
    PersonId jan;

    @BeforeEach
    void twoMembers() {
        community = circle.found();
        mieke = circle.member(community, "Mieke Dierckx");
        jan = circle.member(community, "Jan Verlinden");
    }

    @Test
    void beginsWithNothing() {
        assertThat(charters.standing(community, jan).current()).isNull();
        assertThat(charters.versions(community, jan, null)).isEmpty();
        assertThat(waiting(jan)).isEmpty();
    }

    @Test
    void whatAMemberWroteIsThereForAll() {
        assertThat(charters.write(community, text("Zorg"), 0, mieke)).isEqualTo(1);

        var current = charters.standing(community, jan).current();
        assertThat(current).isNotNull();
        assertThat(current.text()).isEqualTo(text("Zorg"));
        assertThat(current.writtenBy()).isEqualTo(mieke);
    }

    @Test
    void aCoachWritesToo() {
        assertThat(charters.write(community, text("Zorg"), 0, circle.coach(community, "Karin Coach")))
                .isEqualTo(1);
    }

    @Test
    void whoeverIsNotInItReadsNorWritesNorAgrees() {
        charters.write(community, text("Zorg"), 0, mieke);

        var others = List.of(
                circle.stranger("Vera Vreemd"),
                circle.formerMember(community, "Fons Vroeger"),
                circle.member(circle.found(), "Lid Elders"),
                circle.coordinator(),
                circle.administrator());
        assertThat(others).allSatisfy(other -> {
            shut(() -> charters.standing(community, other));
            shut(() -> charters.version(community, 1, other));
            shut(() -> charters.versions(community, other, null));
            shut(() -> charters.write(community, text("Talent"), 1, other));
            shut(() -> charters.agree(community, 1, other));
        });
        assertThat(charters.standing(community, jan).number()).isEqualTo(1);
    }

    @Test
    void earlierVersionsStay() {
        charters.write(community, text("Zorg"), 0, mieke);
        charters.write(community, text("Zorg en talent"), 1, jan);

        assertThat(charters.versions(community, jan, null))
                .extracting(VersionLine::number, VersionLine::writtenBy)
                .containsExactly(tuple(2, jan), tuple(1, mieke));
        assertThat(charters.versions(community, jan, 2)).hasSize(1);
        assertThat(charters.version(community, 1, jan)).get().returns(text("Zorg"), CharterRead::text);
        assertThat(charters.version(community, 3, jan)).isEmpty();
    }

    @Test
    void theSameWordsAgainAreNoNewVersion() {
        charters.write(community, text("Zorg"), 0, mieke);
        charters.agree(community, 1, jan);

        assertThat(charters.write(community, text("Zorg "), 1, mieke)).isEqualTo(1);
        assertThat(charters.standing(community, jan).agrees(jan, charters.year()))
                .isTrue();
    }

    @Test
    void whoWasOvertakenIsToldAndNothingIsWrittenOver() {
        charters.write(community, text("Zorg"), 0, mieke);
        charters.write(community, text("Talent"), 1, jan);

        assertThatExceptionOfType(CharterOvertaken.class)
                .isThrownBy(() -> charters.write(community, text("Zorg en beleid"), 1, mieke));
        assertThat(charters.standing(community, mieke).number()).isEqualTo(2);
        assertThat(charters.write(community, text("Zorg en beleid"), 2, mieke))
                .as("on top of it, as soon as they have seen it")
                .isEqualTo(3);
    }

    @Test
    void ofTwoWhoWriteInTheSameMomentOneIsOvertaken() throws Exception {
        var together = new CyclicBarrier(2);
        Callable<Integer> miekes = () -> attempt(together, "Zorg", mieke);
        Callable<Integer> jans = () -> attempt(together, "Talent", jan);
        try (var both = Executors.newFixedThreadPool(2)) {
            var first = both.submit(miekes);
            var second = both.submit(jans);
            assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(0, 1);
        }
        assertThat(charters.versions(community, jan, null)).hasSize(1);
    }

    @Test
    void agreeingIsOneClickAndTwiceIsNoMistake() {
        charters.write(community, text("Zorg"), 0, mieke);
        assertThat(waiting(jan)).singleElement().satisfies(item -> {
            assertThat(item.title()).startsWith("Onderteken het startdocument van Kring");
            assertThat(item.path()).endsWith("/startdocument");
        });

        charters.agree(community, 1, jan);
        charters.agree(community, 1, jan);

        assertThat(charters.standing(community, mieke).agrees(jan, charters.year()))
                .isTrue();
        assertThat(waiting(jan)).isEmpty();
        assertThat(done(jan)).containsExactly(Deed.CHARTER_AGREED);
    }

    @Test
    void whoWritesAgrees() {
        charters.write(community, text("Zorg"), 0, mieke);

        assertThat(charters.standing(community, jan).agrees(mieke, charters.year()))
                .isTrue();
        assertThat(waiting(mieke)).isEmpty();
        assertThat(done(mieke)).containsExactly(Deed.CHARTER_CHANGED, Deed.CHARTER_AGREED);
    }

    @Test
    void aNewVersionAsksEveryoneAgain() {
        charters.write(community, text("Zorg"), 0, mieke);
        charters.agree(community, 1, jan);
        charters.write(community, text("Zorg en talent"), 1, mieke);

        assertThat(charters.standing(community, mieke).agrees(jan, charters.year()))
                .isFalse();
        assertThat(waiting(jan)).hasSize(1);
    }

    @Test
    void aNewSchoolYearAsksEveryoneAgain() {
        charters.write(community, text("Zorg"), 0, mieke);
        charters.agree(community, 1, jan);
        aYearGoesBy();

        assertThat(charters.standing(community, mieke).agrees(jan, charters.year()))
                .isFalse();
        assertThat(waiting(jan)).hasSize(1);

        charters.agree(community, 1, jan);
        assertThat(charters.standing(community, mieke).agrees(jan, charters.year()))
                .isTrue();
        assertThat(waiting(jan)).isEmpty();
    }

    @Test
    void nobodyAgreesToWhatTheyHaveNotSeen() {
        charters.write(community, text("Zorg"), 0, mieke);
        charters.write(community, text("Talent"), 1, mieke);

        assertThatExceptionOfType(CharterOvertaken.class).isThrownBy(() -> charters.agree(community, 1, jan));
        assertThat(charters.standing(community, jan).agrees(jan, charters.year()))
                .isFalse();
    }

    @Test
    void theCharterOfAClosedCommunityIsReadOnly() {
        charters.write(community, text("Zorg"), 0, mieke);
        register.moveTo(community, Stage.CLOSED, circle.coordinator());

        assertThat(charters.standing(community, jan).number()).isEqualTo(1);
        assertThat(waiting(jan)).isEmpty();
        refusedAsClosed(() -> charters.write(community, text("Talent"), 1, mieke));
        refusedAsClosed(() -> charters.agree(community, 1, jan));
        await().untilAsserted(() -> assertThat(log.own(mieke.value(), null))
                .first()
                .returns(Outcome.REFUSED, AuditLine::outcome)
                .returns(Deed.CHARTER_CHANGED, line -> line.act().deed()));
    }

    /** The number of the version written, or 0 for who was overtaken. */
    private int attempt(CyclicBarrier together, String words, PersonId by) throws Exception {
        together.await();
        try {
            return charters.write(community, text(words), 0, by);
        } catch (CharterOvertaken _) {
            return 0;
        }
    }

    private static CharterText text(String learning) {
        return new CharterText(Map.of(CharterPart.LEARNING, learning, CharterPart.RHYTHM, "Vijf keer per jaar"));
    }

    private void aYearGoesBy() {
        jdbc.sql("update communities_charter_agreement set school_year = school_year - 1 where community_id = :id")
                .param("id", community.value())
                .update();
    }

    private List<WaitingItem> waiting(PersonId person) {
        return today.waitingFor(person).stream()
                .filter(item -> item.path().endsWith("/" + CharterPaths.NAME))
                .toList();
    }

    private List<Deed> done(PersonId person) {
        return log.own(person.value(), null).reversed().stream()
                .filter(line -> line.outcome() == Outcome.DONE)
                .map(line -> line.act().deed())
                .toList();
    }

    private static void shut(ThrowingCallable attempt) {
        assertThatExceptionOfType(NotAMember.class).isThrownBy(attempt);
    }

    private static void refusedAsClosed(ThrowingCallable attempt) {
        assertThatExceptionOfType(CommunityRefused.class)
                .isThrownBy(attempt)
                .withMessage("communities.refused.charter-of-closed");
    }
}
