package org.leerkring.sessions.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.NotAMember;
import org.leerkring.communities.NotificationChoice;
import org.leerkring.communities.Notifications;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.leerkring.post.Post;
import org.leerkring.post.SentLetter;
import org.leerkring.sessions.Diary;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.running.Presence;
import org.leerkring.sessions.running.Running;
import org.leerkring.today.WaitingItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@Import({Circle.class, Diary.class})
@ContextConfiguration(initializers = MariaDb.class)
class MinutesTest {

    private static final int WRITERS = 5;
    private static final int WORDS = 8;

    @Autowired
    Circle circle;

    @Autowired
    Diary diary;

    @Autowired
    Running running;

    @Autowired
    Minutes minutes;

    @Autowired
    Post post;

    @Autowired
    People people;

    @Autowired
    Notifications notifications;

    @Autowired
    MinutesWaiting waiting;

    @Autowired
    JdbcClient jdbc;

    CommunityId community;
    PersonId coach;
    PersonId jan;
    SessionId session;

    @BeforeEach
    void aSessionThatGoesOn() {
        community = circle.found();
        coach = circle.coach(community, "Katrien Coach");
        jan = circle.member(community, "Jan Verlinden");
        session = diary.plan(community, "Sessie 5", 1, coach);
        running.begin(session, coach);
    }

    @Test
    void fiveWhoWriteInBlocksOfTheirOwnKeepEveryWord() throws Exception {
        atOnce(writer -> () -> {
            var typed = "schrijver" + writer;
            var at = minutes.begin(session, null, typed, person(writer));
            for (var word = 0; word < WORDS; word++) {
                typed += " w" + writer + "x" + word;
                at = minutes.write(session, Objects.requireNonNull(at.block()), typed, at.edition(), person(writer));
            }
            return typed;
        });

        assertThat(minutes.read(session, jan))
                .hasSize(WRITERS)
                .extracting(BlockRead::wording)
                .allSatisfy(wording -> assertThat(wording.words().split(" ")).hasSize(WORDS + 1));
    }

    @Test
    void fiveWhoWriteInTheSameBlockKeepEveryWordToo() throws Exception {
        var shared = minutes.begin(session, null, "begin", coach);

        var typed = atOnce(writer -> () -> {
            var words = "begin van schrijver" + writer;
            var at = minutes.write(
                    session, Objects.requireNonNull(shared.block()), words, shared.edition(), person(writer));
            for (var word = 0; word < WORDS; word++) {
                words += " w" + writer + "x" + word;
                at = minutes.write(session, Objects.requireNonNull(at.block()), words, at.edition(), person(writer));
            }
            return words;
        });

        assertThat(minutes.read(session, jan))
                .extracting(block -> block.wording().words())
                .containsExactlyInAnyOrderElementsOf(typed);
    }

    @Test
    void wordsBasedOnWhatSomebodyElseChangedStandRightBesideIt() {
        var first = minutes.begin(session, null, "Eerst", coach);
        minutes.begin(session, null, "Later", coach);
        minutes.write(session, block(first), "Eerst van Katrien", first.edition(), coach);

        var written = minutes.write(session, block(first), "Eerst van iemand anders", first.edition(), coach);

        assertThat(written.beside()).isTrue();
        assertThat(words()).containsExactly("Eerst van Katrien", "Eerst van iemand anders", "Later");
    }

    @Test
    void wordsForABlockThatWasWipedOutStandInANewOne() {
        var first = minutes.begin(session, null, "Eerst", coach);
        minutes.write(session, block(first), "", first.edition(), coach);
        assertThat(words()).isEmpty();

        minutes.write(session, block(first), "Toch nog", first.edition(), coach);

        assertThat(words()).containsExactly("Toch nog");
    }

    @Test
    void nobodyWipesOutWhatTheyDidNotSee() {
        var first = minutes.begin(session, null, "Eerst", coach);
        minutes.write(session, block(first), "Eerst en meer", first.edition(), coach);

        minutes.write(session, block(first), "", first.edition(), coach);

        assertThat(words()).containsExactly("Eerst en meer");
    }

    @Test
    void saysWhoIsWritingUntilTheyStop() {
        running.handPen(session, jan, true, coach);
        var first = minutes.begin(session, null, "Eerst", coach);

        assertThat(minutes.hold(session, block(first), jan)).contains(coach);
        minutes.letGo(session, block(first), coach);
        assertThat(minutes.hold(session, block(first), jan)).isEmpty();
        assertThat(minutes.read(session, coach)).extracting(BlockRead::writing).containsExactly(jan);
    }

    @Test
    void onlyWhoHoldsThePenWrites() {
        refused("sessions.refused.no-pen", () -> minutes.begin(session, null, "Mag ik", jan));

        running.handPen(session, jan, true, coach);
        minutes.begin(session, null, "Nu wel", jan);
        running.handPen(session, jan, false, coach);

        refused("sessions.refused.no-pen", () -> minutes.begin(session, null, "Niet meer", jan));
        assertThat(words()).containsExactly("Nu wel");
    }

    @Test
    void everyoneWhoIsThereMayWriteWhenTheLeaderSaysSo() {
        running.letEveryoneWrite(session, true, coach);
        refused("sessions.refused.no-pen", () -> minutes.begin(session, null, "Ik ben er niet", jan));

        running.note(session, jan, Presence.ONLINE, coach);
        minutes.begin(session, null, "Ik ben er", jan);

        assertThat(words()).containsExactly("Ik ben er");
    }

    @Test
    void aStrangerSeesNothingOfIt() {
        var stranger = circle.stranger("Vera Vreemd");

        assertThatExceptionOfType(NotAMember.class).isThrownBy(() -> minutes.read(session, stranger));
        assertThatExceptionOfType(NotAMember.class).isThrownBy(() -> minutes.begin(session, null, "Hallo", stranger));
    }

    @Test
    void anActionIsTickedByWhomItConcernsLongAfterwards() {
        var mieke = circle.member(community, "Mieke Dierckx");
        var action = minutes.begin(session, null, "actie: sjabloon delen", coach);
        minutes.assign(session, block(action), jan, LocalDate.of(2026, 12, 10), coach);
        running.close(session, "De poll loopt nog", coach);

        refused("sessions.refused.not-your-action", () -> minutes.tick(block(action), true, mieke));
        assertThat(minutes.open(community, null, jan))
                .extracting(BlockRead::who)
                .containsExactly(jan);
        minutes.tick(block(action), true, jan);

        assertThat(minutes.open(community, null, jan)).isEmpty();
    }

    @Test
    void whoTicksOvertakesNobodyWhoWrites() {
        var action = minutes.begin(session, null, "actie: sjabloon", coach);
        minutes.tick(block(action), true, jan);

        var written = minutes.write(session, block(action), "actie: sjabloon delen", action.edition(), coach);

        assertThat(written.beside()).isFalse();
        assertThat(minutes.read(session, jan)).singleElement().satisfies(block -> {
            assertThat(block.done()).isTrue();
            assertThat(block.wording().words()).isEqualTo("sjabloon delen");
        });
    }

    @Test
    void theNextSessionGoesOnFromWhatThisOneDecidedAndPromised() {
        minutes.begin(session, null, "beslist: een maand lang", coach);
        minutes.begin(session, null, "actie: sjabloon delen", coach);
        var done = minutes.begin(session, null, "actie: al gebeurd", coach);
        minutes.tick(block(done), true, jan);
        running.close(session, "Nog geen datum", coach);
        var next = diary.plan(community, "Sessie 6", 30, coach);

        var last = minutes.lastTime(next, jan).orElseThrow();

        assertThat(last.decided()).extracting(block -> block.wording().words()).containsExactly("een maand lang");
        assertThat(last.open()).extracting(block -> block.wording().words()).containsExactly("sjabloon delen");
        assertThat(minutes.lastTime(session, jan)).isEmpty();
    }

    @Test
    void everyMemberGetsTheMinutesByMailWithWhatTheyHaveToDoInTheSubject() {
        minutes.begin(session, null, "beslist: een maand lang", coach);
        var action = minutes.begin(session, null, "actie: sjabloon delen", coach);
        minutes.assign(session, block(action), jan, null, coach);

        running.close(session, "De poll loopt nog", coach);

        var address = people.find(jan).orElseThrow().email();
        await().untilAsserted(() -> assertThat(post.newest(50))
                .filteredOn(sent -> sent.recipient().equals(address))
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.subject()).isEqualTo("Verslag van Sessie 5: 1 actie voor jou");
                    assertThat(sent.text())
                            .contains("Voor jou\n- sjabloon delen\n  (Jan Verlinden)", "Beslist\n- een maand lang");
                }));
    }

    @Test
    void whoWantsNoMailsOrIsNotReachedFindsTheMinutesOnTheirPageOfTodayAndOthersInTheirMail() {
        var piet = circle.member(community, "Piet Pas");
        notifications.choose(community, jan, NotificationChoice.NONE);
        notifications.choose(community, coach, NotificationChoice.WEEKLY);
        jdbc.sql("insert into mailgroup_pause (person_id, paused_at) values (?, utc_timestamp())")
                .param(piet.value())
                .update();
        minutes.begin(session, null, "beslist: een maand lang", coach);
        running.close(session, "De poll loopt nog", coach);

        await().untilAsserted(() -> assertThat(recipients()).contains(address(coach)));
        assertThat(recipients()).doesNotContain(address(jan), address(piet));
        assertThat(waiting.waitingFor(jan)).extracting(WaitingItem::title).containsExactly("Sessie 5");
        assertThat(waiting.waitingFor(piet)).hasSize(1);
        assertThat(waiting.waitingFor(coach)).isEmpty();
    }

    @Test
    void wordsOverMoreLinesStayOnMoreLinesAndAreNoMarkup() {
        minutes.begin(session, null, "Eerst <b>dit</b>\nen dan dat", coach);
        running.close(session, "De poll loopt nog", coach);

        await().untilAsserted(() -> assertThat(post.newest(50))
                .filteredOn(sent -> sent.recipient().equals(address(jan)))
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.text()).contains("- Eerst <b>dit</b>\n  en dan dat");
                    assertThat(sent.html()).contains("Eerst &lt;b&gt;dit&lt;/b&gt;<br>en dan dat");
                }));
    }

    private List<String> recipients() {
        return post.newest(50).stream().map(SentLetter::recipient).toList();
    }

    private String address(PersonId person) {
        return people.find(person).orElseThrow().email();
    }

    private List<String> atOnce(IntFunction<Callable<String>> work) throws Exception {
        running.letEveryoneWrite(session, true, coach);
        IntStream.range(0, WRITERS).forEach(index -> {
            writers.add(circle.member(community, "Schrijver " + index));
            running.note(session, writers.get(index), Presence.AT_THE_PLACE, coach);
        });
        var together = new CyclicBarrier(WRITERS);
        var typed = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var writing = IntStream.range(0, WRITERS)
                    .mapToObj(index -> threads.submit(() -> {
                        together.await();
                        return work.apply(index).call();
                    }))
                    .toList();
            for (var one : writing) {
                typed.add(one.get());
            }
        }
        return typed;
    }

    private final List<PersonId> writers = new ArrayList<>();

    private PersonId person(int writer) {
        return writers.get(writer);
    }

    private static BlockId block(Written written) {
        return Objects.requireNonNull(written.block());
    }

    private List<String> words() {
        return minutes.read(session, jan).stream()
                .map(block -> block.wording().words())
                .toList();
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(SessionRefused.class).isThrownBy(call).returns(key, SessionRefused::key);
    }
}
