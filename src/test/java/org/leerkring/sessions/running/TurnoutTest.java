package org.leerkring.sessions.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.NotAMember;
import org.leerkring.communities.Role;
import org.leerkring.communities.Seats;
import org.leerkring.live.MovableClock;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.Diary;
import org.leerkring.sessions.GuestList;
import org.leerkring.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.convention.TestBean;

@SpringBootTest
@Import({Circle.class, Diary.class})
@ContextConfiguration(initializers = MariaDb.class)
class TurnoutTest {

    @TestBean
    Clock clock;

    static Clock clock() {
        return new MovableClock();
    }

    @Autowired
    Circle circle;

    @Autowired
    Seats seats;

    @Autowired
    Diary diary;

    @Autowired
    Sessions sessions;

    @Autowired
    Running running;

    @Autowired
    Turnout turnout;

    @Autowired
    GuestList guests;

    CommunityId community;
    PersonId coach;
    PersonId jan;
    PersonId mieke;

    @BeforeEach
    void aCircleOfThree() {
        community = circle.found();
        coach = circle.coach(community, "Katrien Coach");
        jan = circle.member(community, "Jan Verlinden");
        mieke = circle.member(community, "Mieke Dierckx");
    }

    @Test
    void eachSeesTheirOwnAndTheWholeAndOnlyTheCoachEveryone() {
        held(1, coach, jan, mieke);
        held(2, coach, jan);

        var mine = turnout.thisYear(community, mieke);
        assertThat(mine.held()).isEqualTo(2);
        assertThat(mine.mine()).isEqualTo(1);
        assertThat(mine.share()).as("five of six chairs").isEqualTo(83);
        assertThat(mine.everyone()).isEmpty();

        assertThat(turnout.thisYear(community, coach).everyone()).isEqualTo(Map.of(coach, 2, jan, 2, mieke, 1));
    }

    @Test
    void whatWasNotHeldOrGoesOnDoesNotCount() {
        held(1, coach, jan, mieke);
        sessions.cancel(diary.plan(community, "Afgezegd", 2, coach), coach);
        running.begin(diary.plan(community, "Bezig", 3, coach), coach);
        diary.plan(community, "Nog te komen", 30, coach);

        var read = turnout.thisYear(community, jan);

        assertThat(read.held()).isEqualTo(1);
        assertThat(read.share()).isEqualTo(100);
    }

    @Test
    void theCoachHearsWhoMissedTheLastTwoAndNobodyElseDoes() {
        held(1, coach, jan, mieke);
        held(2, coach, jan);
        assertThat(turnout.thisYear(community, coach).missed()).isEmpty();
        held(3, coach, jan);

        assertThat(turnout.thisYear(community, coach).missed()).containsExactly(mieke);
        assertThat(turnout.thisYear(community, mieke).missed()).isEmpty();
    }

    @Test
    void whoWasNotAMemberYetMissedNothing() {
        var fresh = circle.stranger("Nele Nieuw");
        var today = LocalDate.ofInstant(clock.instant(), Diary.HERE);
        seats.admit(community, fresh, null, Role.MEMBER, today, circle.coordinator());
        held(-1, coach, jan, mieke);
        held(1, coach, jan);
        assertThat(turnout.thisYear(community, coach).missed()).isEmpty();

        held(2, coach, jan);

        assertThat(turnout.thisYear(community, coach).missed()).containsExactlyInAnyOrder(mieke, fresh);
    }

    @Test
    void aGuestFillsNoChairOfAMember() {
        var session = diary.plan(community, "Met een gast", 1, coach);
        var guest = guests.invite(session, "Gust Gast", UUID.randomUUID() + "@voorbeeld.be", Locale.of("nl"), coach);
        running.begin(session, coach);
        running.note(session, guest, Presence.ONLINE, coach);
        running.note(session, jan, Presence.ONLINE, coach);
        running.close(session, "Nog geen datum", coach);

        assertThat(turnout.thisYear(community, coach).share()).isEqualTo(33);
    }

    @Test
    void aNewSchoolYearBeginsAtNothing() {
        held(1, coach, jan, mieke);

        ((MovableClock) clock).advance(Duration.ofDays(365));

        assertThat(turnout.thisYear(community, jan).held()).isZero();
    }

    @Test
    void isNothingForAStranger() {
        var stranger = circle.stranger("Vera Vreemd");

        assertThatExceptionOfType(NotAMember.class).isThrownBy(() -> turnout.thisYear(community, stranger));
    }

    private void held(int inDays, PersonId... there) {
        var session = diary.plan(community, "Sessie " + inDays, inDays, coach);
        running.begin(session, coach);
        for (var person : there) {
            running.note(session, person, Presence.AT_THE_PLACE, coach);
        }
        running.close(session, "Nog geen datum", coach);
    }
}
