package org.leerkring.mailgroup.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.leerkring.mailgroup.outgoing.CalendarMail.calendar;
import static org.leerkring.mailgroup.outgoing.CalendarMail.plain;
import static org.leerkring.mailgroup.outgoing.CalendarMail.words;

import biweekly.Biweekly;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.PlannedSession;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.attendance.Attendance;
import org.leerkring.sessions.attendance.Coming;
import org.leerkring.sessions.attendance.Rsvp;
import org.springframework.beans.factory.annotation.Autowired;

/** What reaches the mailbox of each invitee, in the form in which mail programs show buttons. */
class InvitationMailTest extends OutgoingTest {

    private static final String REMINDER = "mailgroup-session-reminder";

    @Autowired
    Sessions sessions;

    @Autowired
    Attendance attendance;

    @Autowired
    Scheduler scheduler;

    @Test
    void anInvitationHasAPartThatCalendarsAnswerToTheSessionItself() throws Exception {
        var session = planned();
        var mail = mailTo(jan);
        var calendar = calendar(mail);

        assertThat(mail.getSubject()).startsWith("Uitnodiging: Lesvervangingen");
        assertThat(((InternetAddress) mail.getFrom()[0]).getAddress()).isEqualTo(addresses.of(session));
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(calendar.getEvents()).singleElement().satisfies(event -> {
            assertThat(event.getOrganizer().getEmail()).isEqualTo(addresses.of(session));
            assertThat(event.getAttendees()).singleElement().satisfies(attendee -> assertThat(attendee.getEmail())
                    .isEqualTo(address(jan)));
        });
        assertThat(plain(mail)).contains("/doen#").contains("Ik kan niet").doesNotContain("online");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void theSameStandsInAFileForProgramsWithoutButtons() throws Exception {
        planned();
        var mail = mailTo(jan);
        var file = ((MimeMultipart) mail.getContent()).getBodyPart(1);

        assertThat(file.getFileName()).isEqualTo("invite.ics");
        assertThat(Biweekly.parse(words(file)).first().getEvents()).hasSize(1);
    }

    @Test
    void aSessionThatMovesIsToldAnewAndOneThatIsCancelledLeavesTheCalendar() throws Exception {
        var session = planned();
        mailTo(els);
        everyoneHasTheirs();
        PlannedSession.move(session, mieke, sessions);

        var moved = calendar(mailTo(els));
        assertThat(moved.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(moved.getEvents().getFirst().getSequence().getValue()).isEqualTo(1);

        everyoneHasTheirs();
        sessions.cancel(session, mieke);

        var cancelled = calendar(mailTo(els));
        assertThat(cancelled.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(cancelled.getEvents().getFirst().getSequence().getValue()).isEqualTo(2);
    }

    @Test
    void onlyWhoHasNotAnsweredIsReminded() throws Exception {
        var session = planned();
        mailTo(els);
        everyoneHasTheirs();
        answer(session, jan);
        answer(session, mieke);
        everyoneHasTheirs();

        assertThat(reminders(session)).hasSize(2);
        scheduler.reschedule(TaskInstanceId.of(REMINDER, reminders(session).getFirst()), Instant.now());
        var mail = mailTo(els);

        assertThat(mail.getSubject()).startsWith("Kom je?");
        assertThat(recipients()).containsExactly(address(els));
    }

    @Test
    void nobodyIsRemindedOfATimeAtWhichItIsNoMore() {
        var session = planned();
        mailTo(els);
        everyoneHasTheirs();
        var before = reminders(session);
        PlannedSession.move(session, mieke, sessions);
        mailTo(els);
        everyoneHasTheirs();

        before.forEach(errand -> scheduler.reschedule(TaskInstanceId.of(REMINDER, errand), Instant.now()));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(reminders(session)).doesNotContainAnyElementsOf(before));

        assertThat(rounds(session)).containsExactly("CHANGED", "INVITED");
    }

    private SessionId planned() {
        return PlannedSession.in(community, PlannedSession.AT_SCHOOL, mieke, sessions);
    }

    private void answer(SessionId session, PersonId person) {
        attendance.answer(
                session,
                Rsvp.of(Coming.AT_PLACE),
                sessions.read(session).details().time().starts(),
                person);
    }

    /** Of the two who are not looked at. */
    private void everyoneHasTheirs() {
        mailTo(jan);
        mailTo(mieke);
        sink.reset();
    }

    private List<String> reminders(SessionId session) {
        return jdbc.sql(
                        "select task_instance from scheduled_tasks where task_name = ? and task_instance like ? order by 1")
                .params(REMINDER, session.value() + "/%")
                .query(String.class)
                .list();
    }

    private List<String> rounds(SessionId session) {
        return jdbc.sql("select occasion from mailgroup_session_round where session_id = ? order by occasion")
                .param(session.value())
                .query(String.class)
                .list();
    }
}
