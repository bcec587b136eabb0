package org.leerkring.sessions.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.Member;
import org.leerkring.communities.NotAMember;
import org.leerkring.communities.Role;
import org.leerkring.communities.Seats;
import org.leerkring.feed.DraftText;
import org.leerkring.feed.Feed;
import org.leerkring.live.MovableClock;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.Diary;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.attendance.Attendance;
import org.leerkring.sessions.attendance.Coming;
import org.leerkring.sessions.attendance.Rsvp;
import org.leerkring.sessions.homework.HomeworkBook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.convention.TestBean;

@SpringBootTest
@Import({Circle.class, Diary.class})
@ContextConfiguration(initializers = MariaDb.class)
class SilenceTest {

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
    Attendance attendance;

    @Autowired
    HomeworkBook book;

    @Autowired
    Feed feed;

    @Autowired
    Silence silence;

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
    void whoAsksAndWhoAnswersIsHeard() {
        var question = feed.ask(community, jan, new DraftText("Wie vervangt?", "Bij ziekte.", ""));
        assertThat(silent()).containsExactly(mieke);

        feed.answer(question, mieke, "Ik.");
        assertThat(silent()).isEmpty();
    }

    @Test
    void whatIsSaidInAnotherCommunityIsNotHeardInThisOne() {
        var elsewhere = circle.found();
        circle.join(elsewhere, jan);
        feed.ask(elsewhere, jan, new DraftText("Wie vervangt?", "Bij ziekte.", ""));

        assertThat(silent()).containsExactlyInAnyOrder(jan, mieke);
    }

    @Test
    void whoAnswersAnInvitationIsHeardAlsoWhenTheyCannotCome() {
        var session = diary.plan(community, "Sessie 5", 20, coach);
        var starts = sessions.read(session).details().time().starts();

        attendance.answer(session, new Rsvp(Coming.ABSENT, "Oudercontact"), starts, jan);

        assertThat(silent()).containsExactly(mieke);
    }

    @Test
    void whoIsThereAndWhoPreparesIsHeard() {
        var session = diary.plan(community, "Sessie 5", 1, coach);
        var day = sessions.read(session).details().time().localStart().toLocalDate();
        var homework = book.set(session, "Lees het artikel", day, coach);
        book.tick(homework, mieke, true, mieke);
        running.begin(session, coach);
        assertThat(silent()).containsExactly(jan);

        running.note(session, jan, Presence.ONLINE, coach);

        assertThat(silent()).isEmpty();
    }

    @Test
    void afterTenWeeksASignIsForgotten() {
        feed.ask(community, jan, new DraftText("Wie vervangt?", "Bij ziekte.", ""));
        feed.ask(community, mieke, new DraftText("En wie niet?", "Bij ziekte.", ""));

        ((MovableClock) clock).advance(Duration.ofDays(69));
        assertThat(silent()).isEmpty();
        ((MovableClock) clock).advance(Duration.ofDays(2));
        assertThat(silent()).containsExactly(jan, mieke);
    }

    @Test
    void whoJustJoinedMayStillBeShy() {
        var fresh = circle.stranger("Nele Nieuw");
        var lately = LocalDate.ofInstant(clock.instant(), Diary.HERE).minusWeeks(3);
        seats.admit(community, fresh, null, Role.MEMBER, lately, circle.coordinator());

        assertThat(silent()).containsExactly(jan, mieke);
    }

    @Test
    void isForTheCoachAlone() {
        var stranger = circle.stranger("Vera Vreemd");

        assertThat(silence.in(community, jan)).isEmpty();
        assertThatExceptionOfType(NotAMember.class).isThrownBy(() -> silence.in(community, stranger));
    }

    private List<PersonId> silent() {
        return silence.in(community, coach).stream().map(Member::id).toList();
    }
}
