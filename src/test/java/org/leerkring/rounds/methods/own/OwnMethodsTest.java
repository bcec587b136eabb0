package org.leerkring.rounds.methods.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
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
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityRegister;
import org.leerkring.communities.NotAMember;
import org.leerkring.communities.Stage;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.Rate;
import org.leerkring.rounds.RoundRefused;
import org.leerkring.rounds.methods.Method;
import org.leerkring.rounds.methods.MethodKey;
import org.leerkring.rounds.methods.MethodShelf;
import org.leerkring.rounds.methods.Phase;
import org.leerkring.rounds.methods.Wording;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@Import(Circle.class)
@ContextConfiguration(initializers = MariaDb.class)
class OwnMethodsTest {

    private static final MethodKey INCIDENT = new MethodKey("incident");

    @Autowired
    Circle circle;

    @Autowired
    OwnMethods methods;

    @Autowired
    MethodShelf shelf;

    @Autowired
    CommunityRegister register;

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
    void aDraftFromBeforeAnAttributeHasWhatWasUsual() {
        var key = methods.copy(new MethodKey("socratic"), community, mieke);
        var read = methods.read(key, community, mieke).orElseThrow();
        methods.keepDraft(renamed(read, "Onze"), community, mieke);
        jdbc.sql("update rounds_method_draft set content = json_remove(content, '$.phases[3].rated') where method = ?")
                .param(key.value())
                .update();

        assertThat(methods.draft(key, community, mieke).orElseThrow().phases().get(3))
                .returns(Set.of(), Phase::rated)
                .returns("answers", Phase::key);
        assertThat(read.phases().get(3).rated()).as("a copy has it").containsExactlyInAnyOrder(Rate.NEUTRAL, Rate.WARM);
    }

    @Test
    void everyShippedMethodCanBeLedAndHasANameOfItsOwn() {
        var shipped = methods.all(community, jan);

        assertThat(shipped).extracting(Method::key).doesNotHaveDuplicates().contains(INCIDENT);
        assertThat(shipped).allSatisfy(method -> {
            assertThat(Soundness.problems(method)).as(method.key().value()).isEmpty();
            assertThat(method.key().namesOwn()).isFalse();
        });
    }

    @Test
    void aCopyIsTheCommunitysOwnAndNobodyElses() {
        var copy = methods.copy(INCIDENT, community, mieke);

        assertThat(read(copy).name())
                .isEqualTo(new Wording("Incidentmethode (onze versie)", "Incident method (our version)"));
        assertThat(read(copy).phases()).isEqualTo(read(INCIDENT).phases());
        assertThat(methods.all(community, jan)).last().returns(copy, Method::key);
        assertThat(shelf.current(copy, circle.found())).isEmpty();
        assertThat(done(mieke)).containsExactly(Deed.METHOD_CHANGED);
    }

    @Test
    void aCopyCanBeCopied() {
        var copy = methods.copy(INCIDENT, community, mieke);
        methods.change(renamed(read(copy), "Vlug rondje"), community, mieke);

        var second = methods.copy(copy, community, jan);

        assertThat(read(second).name().nl()).isEqualTo("Vlug rondje (onze versie)");
        assertThat(read(second).version()).isEqualTo(1);
    }

    @Test
    void eachChangeIsANewVersionAndTheOldOnesStay() {
        var copy = methods.copy(INCIDENT, community, mieke);

        assertThat(methods.change(renamed(read(copy), "Vlug rondje"), community, jan))
                .isEqualTo(2);

        assertThat(read(copy)).returns(2, Method::version).returns("Vlug rondje", method -> method.name()
                .nl());
        assertThat(shelf.of(copy, 1).name().nl()).isEqualTo("Incidentmethode (onze versie)");
        assertThat(shelf.of(copy, 2)).isEqualTo(read(copy));
    }

    @Test
    void theSameAgainIsNoNewVersion() {
        var copy = methods.copy(INCIDENT, community, mieke);

        assertThat(methods.change(read(copy), community, jan)).isEqualTo(1);
        assertThat(done(jan)).isEmpty();
    }

    @Test
    void whoWasOvertakenIsToldAndNothingIsWrittenOver() {
        var copy = methods.copy(INCIDENT, community, mieke);
        var seen = read(copy);
        methods.change(renamed(seen, "Vlug rondje"), community, jan);

        assertThatExceptionOfType(MethodOvertaken.class)
                .isThrownBy(() -> methods.change(renamed(seen, "Traag rondje"), community, mieke))
                .returns(2, MethodOvertaken::newest);
        assertThat(read(copy).name().nl()).isEqualTo("Vlug rondje");

        methods.change(renamed(seen.numbered(2), "Traag rondje"), community, mieke);
        assertThat(read(copy)).returns(3, Method::version).returns("Traag rondje", method -> method.name()
                .nl());
    }

    @Test
    void ofTwoWhoSaveInTheSameMomentOneIsOvertaken() throws Exception {
        var seen = read(methods.copy(INCIDENT, community, mieke));
        var together = new CyclicBarrier(2);
        Callable<Boolean> miekes = () -> saves(together, renamed(seen, "Vlug rondje"), mieke);
        Callable<Boolean> jans = () -> saves(together, renamed(seen, "Traag rondje"), jan);
        try (var both = Executors.newFixedThreadPool(2)) {
            var first = both.submit(miekes);
            var second = both.submit(jans);
            assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(read(seen.key()).version()).isEqualTo(2);
    }

    @Test
    void whatCannotBeLedIsRefusedWithEveryReason() {
        var copy = read(methods.copy(INCIDENT, community, mieke));

        assertThatExceptionOfType(UnsoundMethod.class)
                .isThrownBy(() -> methods.change(renamed(copy, ""), community, mieke))
                .satisfies(refused ->
                        assertThat(refused.problems()).extracting(Problem::what).containsExactly(Problem.What.NO_NAME));
        assertThat(read(copy.key()).version()).isEqualTo(1);
    }

    @Test
    void anArchivedCopyIsOffTheShelfButItsRoundsKeepIt() {
        var copy = read(methods.copy(INCIDENT, community, mieke));
        methods.archive(copy.key(), community, jan);
        methods.archive(copy.key(), community, jan);

        assertThat(methods.read(copy.key(), community, mieke)).isEmpty();
        assertThat(shelf.current(copy.key(), community)).isEmpty();
        assertThat(shelf.of(copy.key(), 1)).isEqualTo(copy);
        assertThat(done(jan)).hasSize(1);
        refused("method-archived", () -> methods.change(renamed(copy, "Vlug rondje"), community, mieke));
        refused("method-unknown", () -> methods.copy(copy.key(), community, mieke));

        methods.restore(copy.key(), community, jan);
        assertThat(read(copy.key())).isEqualTo(copy);
    }

    @Test
    void aShippedMethodIsReadOnly() {
        refused("method-unknown", () -> methods.change(renamed(read(INCIDENT), "Onze"), community, mieke));
        refused("method-unknown", () -> methods.archive(INCIDENT, community, mieke));
        assertThat(read(INCIDENT).name().nl()).isEqualTo("Incidentmethode");
    }

    @Test
    void aCopyOfAnotherCommunityIsOutOfReach() {
        var elsewhere = circle.found();
        var els = circle.member(elsewhere, "Els Elders");
        var theirs = methods.copy(INCIDENT, elsewhere, els);
        var read = methods.read(theirs, elsewhere, els).orElseThrow();

        assertThat(methods.read(theirs, community, mieke)).isEmpty();
        refused("method-unknown", () -> methods.copy(theirs, community, mieke));
        refused("method-unknown", () -> methods.change(renamed(read, "Onze"), community, mieke));
        refused("method-unknown", () -> methods.keepDraft(renamed(read, "Onze"), community, mieke));
        refused("method-unknown", () -> methods.archive(theirs, community, mieke));
        refused("method-unknown", () -> methods.restore(theirs, community, mieke));
        assertThat(methods.read(theirs, elsewhere, els)).contains(read);
    }

    @Test
    void whoeverIsNotInItReadsNorChangesAnything() {
        var copy = read(methods.copy(INCIDENT, community, mieke));
        var others = List.of(
                circle.stranger("Vera Vreemd"),
                circle.formerMember(community, "Fons Vroeger"),
                circle.coach(circle.found(), "Elders Coach"),
                circle.coordinator(),
                circle.administrator());

        assertThat(others).allSatisfy(other -> {
            shut(() -> methods.all(community, other));
            shut(() -> methods.read(INCIDENT, community, other));
            shut(() -> methods.copy(INCIDENT, community, other));
            shut(() -> methods.change(renamed(copy, "Onze"), community, other));
            shut(() -> methods.keepDraft(renamed(copy, "Onze"), community, other));
            shut(() -> methods.draft(copy.key(), community, other));
            shut(() -> methods.dropDraft(copy.key(), community, other));
            shut(() -> methods.archive(copy.key(), community, other));
            shut(() -> methods.restore(copy.key(), community, other));
        });
        assertThat(read(copy.key())).isEqualTo(copy);
    }

    @Test
    void aClosedCommunityKeepsItsMethodsAsTheyAre() {
        var copy = read(methods.copy(INCIDENT, community, mieke));
        register.moveTo(community, Stage.CLOSED, circle.coordinator());

        assertThat(methods.all(community, jan)).contains(copy);
        refused("methods-of-closed", () -> methods.copy(INCIDENT, community, jan));
        refused("methods-of-closed", () -> methods.change(renamed(copy, "Onze"), community, jan));
        refused("methods-of-closed", () -> methods.archive(copy.key(), community, jan));
        await().untilAsserted(() -> assertThat(log.own(jan.value(), null))
                .first()
                .returns(Outcome.REFUSED, AuditLine::outcome)
                .returns(Deed.METHOD_CHANGED, line -> line.act().deed()));
    }

    @Test
    void theShelfDoesNotOverflow() {
        for (var copies = 0; copies < OwnMethods.MOST; copies++) {
            methods.copy(INCIDENT, community, mieke);
        }

        refused("methods-full", () -> methods.copy(INCIDENT, community, mieke));
        assertThat(methods.all(community, jan).stream()
                        .filter(method -> method.key().namesOwn()))
                .hasSize(OwnMethods.MOST);
    }

    private Method read(MethodKey key) {
        return methods.read(key, community, jan).orElseThrow();
    }

    private static Method renamed(Method method, String name) {
        return method.under(method.key(), new Wording(name, "")).numbered(method.version());
    }

    private boolean saves(CyclicBarrier together, Method typed, PersonId by) throws Exception {
        together.await();
        try {
            methods.change(typed, community, by);
            return true;
        } catch (MethodOvertaken _) {
            return false;
        }
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

    private static void refused(String why, ThrowingCallable attempt) {
        assertThatExceptionOfType(RoundRefused.class).isThrownBy(attempt).withMessage("rounds.refused." + why);
    }
}
