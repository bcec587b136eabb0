package org.leerkring.rounds.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.audit.AuditLog;
import org.leerkring.audit.Outcome;
import org.leerkring.communities.Circle;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.MemberLeft;
import org.leerkring.communities.NotAMember;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.DatabaseDump;
import org.leerkring.rounds.RoundId;
import org.leerkring.rounds.RoundRefused;
import org.leerkring.sessions.Diary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@Import({Circle.class, Diary.class})
@ContextConfiguration(initializers = MariaDb.class)
class CasesTest {

    private static final String TITLE = "Zwijgen tegen Hadewijch";

    @Autowired
    Circle circle;

    @Autowired
    Cases cases;

    @Autowired
    FollowUps followUps;

    @Autowired
    Clearance clearance;

    @Autowired
    AuditLog log;

    @Autowired
    JdbcClient jdbc;

    CommunityId community;
    PersonId leen;
    PersonId jan;

    @BeforeEach
    void aCircle() {
        community = circle.found();
        leen = circle.member(community, "Leen Verbeeck");
        jan = circle.member(community, "Jan Verlinden");
    }

    @Test
    void aDraftIsThereForItsBringerOnly() {
        var draft = cases.begin(community, CaseWords.complete(TITLE), Confidentiality.ROUND, leen);

        assertThat(cases.read(draft, leen).text()).isEqualTo(CaseWords.complete(TITLE));
        assertThat(titles(cases.mine(community, null, 10, leen))).containsExactly(TITLE);
        assertThat(cases.offered(community, null, 10, leen)).isEmpty();
        assertThatThrownBy(() -> cases.read(draft, jan)).isInstanceOf(NotAMember.class);
    }

    @Test
    void ofAnOfferedCaseTheGroupKnowsTitleAndQuestion() {
        var offered = offered(Confidentiality.ROUND);

        var read = cases.read(offered, jan);

        assertThat(read.mine()).isFalse();
        assertThat(read.text()).isEqualTo(CaseWords.complete(TITLE).headline());
        assertThat(titles(cases.offered(community, null, 10, jan))).containsExactly(TITLE);
        assertThat(cases.mine(community, null, 10, jan)).isEmpty();
    }

    @Test
    void theWholeCommunityReadsAllButWhatIsWithheldWhenItsBringerSaysSo() {
        var offered = offered(Confidentiality.COMMUNITY);

        assertThat(cases.read(offered, jan).text())
                .isEqualTo(CaseWords.complete(TITLE).withoutEnding());
    }

    @Test
    void nobodyElseChangesOrWithdrawsIt() {
        var offered = offered(Confidentiality.ROUND);
        List.<Consumer<PersonId>>of(
                        by -> cases.write(offered, CaseWords.titled("Van mij", "Nu"), Confidentiality.ROUND, by),
                        by -> cases.offer(offered, by),
                        by -> cases.keepBack(offered, by),
                        by -> cases.withdraw(offered, by))
                .forEach(verb -> assertThatThrownBy(() -> verb.accept(jan)).isInstanceOf(RoundRefused.class));

        assertThat(cases.read(offered, leen).text()).isEqualTo(CaseWords.complete(TITLE));
        await().untilAsserted(() -> assertThat(log.own(jan.value(), null))
                .as("each kept in the log")
                .filteredOn(line -> line.outcome() == Outcome.REFUSED)
                .hasSize(4));
    }

    @Test
    void whoIsNotInTheCommunityTodayGetsNowhere() {
        var offered = offered(Confidentiality.COMMUNITY);
        for (var who : List.of(
                circle.stranger("Vera Vreemd"),
                circle.formerMember(community, "Fons Vroeger"),
                circle.coach(circle.found(), "Elders Coach"),
                circle.coordinator(),
                circle.administrator())) {
            List.<Consumer<PersonId>>of(
                            by -> cases.begin(community, CaseText.EMPTY, Confidentiality.ROUND, by),
                            by -> cases.read(offered, by),
                            by -> cases.write(offered, CaseText.EMPTY, Confidentiality.ROUND, by),
                            by -> cases.withdraw(offered, by),
                            by -> cases.mine(community, null, 10, by),
                            by -> cases.offered(community, null, 10, by),
                            by -> followUps.open(community, by),
                            by -> followUps.read(offered, by))
                    .forEach(verb -> assertThatThrownBy(() -> verb.accept(who)).isInstanceOf(NotAMember.class));
        }
    }

    @Test
    void whoLeftReadsTheirOwnCaseNoMore() {
        var offered = offered(Confidentiality.ROUND);
        circle.endYesterday(community, leen);

        assertThatThrownBy(() -> cases.read(offered, leen)).isInstanceOf(NotAMember.class);
    }

    @Test
    void whatSomebodyWhoLeftHadWrittenGoesWithThem() {
        var draft = cases.begin(community, CaseWords.complete(TITLE), Confidentiality.ROUND, leen);
        var offered = offered(Confidentiality.ROUND);
        var taken = offered(Confidentiality.ROUND);
        cases.taken(taken, RoundId.fresh());
        followUps.write(taken, new TakenAlong("Voor mij", "Alleen", null), leen);
        var byJan = cases.begin(community, CaseWords.complete(TITLE), Confidentiality.ROUND, jan);

        clearance.on(new MemberLeft(community, leen, Instant.now()));
        assertThat(cases.mine(community, null, 10, leen)).as("still a member").hasSize(3);
        circle.endYesterday(community, leen);
        clearance.on(new MemberLeft(community, leen, Instant.now())); // on a thread of its own, as after the event

        await().untilAsserted(() -> assertThat(rows(draft) + rows(offered)).isZero());
        assertThat(rows(taken)).as("goes with its round").isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from rounds_follow_up where case_id = ?")
                        .param(taken.value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(rows(byJan)).isEqualTo(1);
    }

    @Test
    void aWithdrawnDraftIsGoneAtOnce() {
        var draft = cases.begin(community, CaseWords.complete(TITLE), Confidentiality.ROUND, leen);

        cases.withdraw(draft, leen);

        assertThat(rows(draft)).isZero();
    }

    @Test
    void aWithdrawnOfferLeavesNoWord() {
        var offered = offered(Confidentiality.COMMUNITY);

        cases.withdraw(offered, leen);

        assertThat(sealedValues(offered)).isZero();
        assertThat(cases.offered(community, null, 10, jan)).isEmpty();
        assertThat(cases.mine(community, null, 10, leen)).isEmpty();
        assertThatThrownBy(() -> cases.read(offered, leen)).isInstanceOf(NotAMember.class);
    }

    @Test
    void onlyTheRoundThatTookItReadsAllOfIt() {
        var offered = offered(Confidentiality.ROUND);
        var round = RoundId.fresh();

        assertThatThrownBy(() -> cases.forRound(offered, round)).isInstanceOf(NotAMember.class);
        cases.taken(offered, round);

        assertThat(cases.forRound(offered, round)).isEqualTo(CaseWords.complete(TITLE));
        assertThatThrownBy(() -> cases.forRound(offered, RoundId.fresh())).isInstanceOf(NotAMember.class);
        assertThat(cases.offered(community, null, 10, jan)).isEmpty();
        assertThat(cases.mine(community, null, 10, leen))
                .extracting(CaseLine::state)
                .containsExactly(CaseState.TAKEN);
    }

    @Test
    void aWipedCaseIsGoneAndWhatItsBringerTookAlongStays() {
        var offered = offered(Confidentiality.ROUND);
        cases.taken(offered, RoundId.fresh());
        followUps.write(offered, new TakenAlong("We praten", "Koffie", null), leen);

        cases.wipe(offered);

        assertThat(sealedValues(offered)).isZero();
        assertThat(cases.read(offered, leen).text()).isEqualTo(CaseText.EMPTY);
        assertThat(followUps.read(offered, leen).orElseThrow().words().outcome())
                .isEqualTo("We praten");
    }

    @Test
    void aCopyOfTheDatabaseShowsNoWord() {
        var offered = offered(Confidentiality.COMMUNITY);
        cases.write(offered, CaseWords.complete(TITLE + " en Godelieve"), Confidentiality.COMMUNITY, leen);
        cases.taken(offered, RoundId.fresh());
        followUps.write(offered, new TakenAlong("toverspreuk", "waterkers", null), leen);
        followUps.report(offered, "regenboog", leen);

        var dump = DatabaseDump.of(jdbc);

        assertThat(dump).contains("Leen Verbeeck");
        assertThat(List.of(
                        "Hadewijch",
                        "Godelieve",
                        "Hoe zeg ik",
                        "kwartaalgesprek",
                        "verantwoordelijkheid",
                        "briefwisseling",
                        "houvast",
                        "ontslagbrief",
                        "toverspreuk",
                        "waterkers",
                        "regenboog"))
                .allSatisfy(word -> assertThat(dump.contains(word)).as(word).isFalse());
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        for (var i = 0; i < 7; i++) {
            cases.offer(cases.begin(community, CaseWords.complete("Casus " + i), Confidentiality.ROUND, leen), leen);
        }
        var seen = new ArrayList<CaseLine>();
        List<CaseLine> page;
        do {
            page = cases.offered(community, last(seen), 3, jan);
            seen.addAll(page);
        } while (page.size() == 3);

        assertThat(titles(seen))
                .containsExactly("Casus 6", "Casus 5", "Casus 4", "Casus 3", "Casus 2", "Casus 1", "Casus 0");
    }

    private static @Nullable CaseLine last(List<CaseLine> seen) {
        return seen.isEmpty() ? null : seen.getLast();
    }

    private CaseId offered(Confidentiality whom) {
        var id = cases.begin(community, CaseWords.complete(TITLE), whom, leen);
        cases.offer(id, leen);
        return id;
    }

    private long rows(CaseId id) {
        return jdbc.sql("select count(*) from rounds_case where id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private long sealedValues(CaseId id) {
        return jdbc.sql("""
                        select count(title) + count(question) + count(happened) + count(my_part) + count(tried)
                             + count(wanted) + count(ending)
                        from rounds_case where id = ?""").param(id.value()).query(Long.class).single();
    }

    private static List<String> titles(List<CaseLine> lines) {
        return lines.stream().map(CaseLine::title).toList();
    }
}
