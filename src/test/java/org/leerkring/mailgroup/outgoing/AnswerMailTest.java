package org.leerkring.mailgroup.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leerkring.mailgroup.outgoing.CalendarMail.calendar;
import static org.leerkring.mailgroup.outgoing.CalendarMail.plain;

import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.communities.NotificationChoice;
import org.leerkring.people.PersonId;
import org.leerkring.post.links.LinkedAction;
import org.leerkring.sessions.GuestList;
import org.leerkring.sessions.PlannedSession;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.attendance.Attendance;
import org.leerkring.sessions.attendance.Coming;
import org.leerkring.sessions.attendance.Rsvp;
import org.springframework.beans.factory.annotation.Autowired;

/** An answer given on the page or by a link reaches the calendar of who gave it, and nobody else's. */
class AnswerMailTest extends OutgoingTest {

    @Autowired
    Sessions sessions;

    @Autowired
    Attendance attendance;

    @Autowired
    GuestList guests;

    @Autowired
    List<LinkedAction> actions;

    private SessionId session;

    @BeforeEach
    void everyoneIsInvited() {
        session = PlannedSession.in(community, PlannedSession.BOTH, mieke, sessions);
        for (var person : List.of(mieke, jan, els)) {
            mailTo(person);
        }
        sink.reset();
    }

    @Test
    void theSameEventComesAgainWithTheirAnswerInIt() throws Exception {
        answer(jan, Rsvp.of(Coming.AT_PLACE));
        var mail = mailTo(jan);
        var calendar = calendar(mail);
        var event = calendar.getEvents().getFirst();

        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(event.getUid().getValue()).startsWith("sessie-" + session.value());
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(status(event)).isEqualTo(ParticipationStatus.ACCEPTED);
        assertThat(plain(mail)).contains("Je komt naar “Lesvervangingen”").doesNotContain("/doen#");
        allDone();
        assertThat(recipients()).containsExactly(address(jan));
    }

    @Test
    void howTheyComeAndWhoComesInsteadStandsInWords() throws Exception {
        answer(jan, Rsvp.of(Coming.ONLINE));
        answer(els, new Rsvp(Coming.SUBSTITUTE, "Ann Aerts"));
        var online = event(mailTo(jan));
        var substitute = event(mailTo(els));

        assertThat(status(online)).isEqualTo(ParticipationStatus.ACCEPTED);
        assertThat(online.getDescription().getValue()).startsWith("Je antwoordde: ik doe online mee.");
        assertThat(status(substitute)).isEqualTo(ParticipationStatus.DECLINED);
        assertThat(substitute.getDescription().getValue()).startsWith("Je antwoordde: Ann Aerts komt in mijn plaats.");
    }

    @Test
    void whyNotStaysOutOfTheCalendar() throws Exception {
        answer(jan, new Rsvp(Coming.ABSENT, "Naar het ziekenhuis"));
        var mail = mailTo(jan);

        assertThat(status(event(mail))).isEqualTo(ParticipationStatus.DECLINED);
        assertThat(event(mail).getDescription().getValue()).doesNotContain("ziekenhuis");
        assertThat(plain(mail)).doesNotContain("ziekenhuis");
    }

    @Test
    void aGuestWhoAnswersByTheirLinkGetsItToo() throws Exception {
        var guest = guests.invite(session, "Vera Gast", "vera-" + session.value() + "@elders.be", nl(), mieke);
        assertThat(calendar(mailTo(guest)).getMethod().getValue()).isEqualTo("REQUEST");
        sink.reset();
        link("session-online").perform(guest.value(), session.value(), nl());

        assertThat(status(event(mailTo(guest)))).isEqualTo(ParticipationStatus.ACCEPTED);
        assertThat(attendance.of(session, mieke).of(guest).orElseThrow().is(Coming.ONLINE))
                .isTrue();
        assertThat(link("session-online").path(guest.value(), session.value())).isEqualTo("/sessie/" + session.value());
    }

    @Test
    void theSameAnswerAgainIsNoNewsAndAnotherIs() throws Exception {
        answer(jan, Rsvp.of(Coming.AT_PLACE));
        mailTo(jan);
        answer(jan, Rsvp.of(Coming.AT_PLACE));
        sink.reset();
        answer(jan, Rsvp.of(Coming.ABSENT));

        assertThat(status(event(mailTo(jan)))).isEqualTo(ParticipationStatus.DECLINED);
        assertThat(answered()).isEqualTo(2);
    }

    @Test
    void whatACalendarAnsweredItselfIsNotSentBackToIt() {
        attendance.answer(session, true, "", starts(), 0, Instant.now(), jan);
        answer(els, Rsvp.of(Coming.ONLINE)); // comes after it, and is told
        mailTo(els);
        allDone();

        assertThat(recipients()).containsExactly(address(els));
    }

    @Test
    void whoWantsNoMailsGetsNone() {
        notifications.choose(community, jan, NotificationChoice.NONE);
        notifications.choose(community, els, NotificationChoice.WEEKLY);
        answer(jan, Rsvp.of(Coming.AT_PLACE));
        answer(els, Rsvp.of(Coming.AT_PLACE));
        mailTo(els);
        allDone();

        assertThat(recipients()).containsExactly(address(els));
        assertThat(answered()).isOne();
    }

    private void answer(PersonId person, Rsvp rsvp) {
        attendance.answer(session, rsvp, starts(), person);
    }

    private Instant starts() {
        return sessions.read(session).details().time().starts();
    }

    private LinkedAction link(String name) {
        return actions.stream()
                .filter(action -> action.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private int answered() {
        return jdbc.sql("select count(*) from mailgroup_session_round where session_id = ? and occasion = 'ANSWERED'")
                .param(session.value())
                .query(Integer.class)
                .single();
    }

    private static VEvent event(MimeMessage mail) throws Exception {
        return calendar(mail).getEvents().getFirst();
    }

    private static ParticipationStatus status(VEvent event) {
        return event.getAttendees().getFirst().getParticipationStatus();
    }

    private static Locale nl() {
        return Locale.of("nl");
    }
}
