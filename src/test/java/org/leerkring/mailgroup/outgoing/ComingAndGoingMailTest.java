package org.leerkring.mailgroup.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.leerkring.mailgroup.outgoing.CalendarMail.calendar;
import static org.leerkring.mailgroup.outgoing.CalendarMail.plain;

import biweekly.component.VEvent;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.communities.MemberJoined;
import org.leerkring.communities.MemberLeft;
import org.leerkring.communities.Role;
import org.leerkring.communities.Seats;
import org.leerkring.local.MailSink;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.GuestList;
import org.leerkring.sessions.PlannedSession;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Who comes in after sessions were planned is invited to them, and who goes loses them from their calendar. */
class ComingAndGoingMailTest extends OutgoingTest {

    private static final String WELCOME = "mailgroup-session-welcome";

    @Autowired
    Sessions sessions;

    @Autowired
    GuestList guests;

    @Autowired
    Seats seats;

    @Autowired
    Scheduler scheduler;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private SessionId first;
    private SessionId second;

    @BeforeEach
    void twoSessionsAhead() {
        first = PlannedSession.in(community, PlannedSession.AT_SCHOOL, mieke, sessions);
        second = PlannedSession.in(community, PlannedSession.ONLINE, mieke, sessions);
        everyoneHas(2);
        sink.reset();
    }

    @Test
    void whoJoinsIsInvitedToEachSessionThatStandsAlreadyAndNobodyElseIs() throws Exception {
        var cancelled = PlannedSession.in(community, PlannedSession.BOTH, mieke, sessions);
        everyoneHas(1);
        sessions.cancel(cancelled, mieke);
        everyoneHas(2);
        sink.reset();
        var piet = circle.member(community, "Piet Pas");

        assertThat(events(mailsTo(piet, 2))).containsExactlyInAnyOrder(first, second);
        allDone();
        assertThat(recipients()).containsOnly(address(piet));
    }

    @Test
    void whoIsInAlreadyIsInvitedOnceToWhatIsPlannedAfter() {
        var piet = circle.member(community, "Piet Pas");
        mailsTo(piet, 2);
        sink.reset();
        PlannedSession.in(community, PlannedSession.BOTH, mieke, sessions);
        mailsTo(els, 1);
        allDone();

        assertThat(recipients()).filteredOn(address(piet)::equals).hasSize(1);
    }

    @Test
    void whatIsToldTwiceIsOneMail() {
        var piet = circle.member(community, "Piet Pas");
        mailsTo(piet, 2);
        sink.reset();
        var at = clock.instant();
        tell(new MemberJoined(community, piet, at));
        tell(new MemberJoined(community, piet, at));
        mailsTo(piet, 2);
        tell(new MemberJoined(community, piet, at));
        allTold();

        assertThat(recipients()).hasSize(2);
    }

    @Test
    void whoHasASeatFromALaterDayIsInvitedOnThatDay() {
        var piet = circle.stranger("Piet Pas");
        seats.admit(community, piet, null, Role.MEMBER, LocalDate.now().plusDays(3), circle.coordinator());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(errands()).hasSize(1));
        var errand = errands().getFirst();

        assertThat(errand).startsWith(community.value() + "/" + piet.value());
        assertThat(recipients()).isEmpty();
        // told too early, it finds that they are no member: who gave up the seat meanwhile gets nothing
        scheduler.reschedule(TaskInstanceId.of(WELCOME, errand), Instant.now());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(errands()).isEmpty());
        assertThat(recipients()).isEmpty();
    }

    @Test
    void aNewSeatForWhoWasInTheDayBeforeInvitesNobodyAnew() {
        circle.endYesterday(community, jan);
        seats.admit(community, jan, null, Role.COACH, LocalDate.now(), circle.coordinator());
        var piet = circle.member(community, "Piet Pas");
        mailsTo(piet, 2);
        allTold();

        assertThat(recipients()).containsOnly(address(piet));
    }

    @Test
    void whoLeftLosesWhatIsStillToComeFromTheirCalendar() throws Exception {
        circle.endYesterday(community, jan);
        tell(new MemberLeft(community, jan, clock.instant()));
        var mails = mailsTo(jan, 2);

        assertThat(events(mails)).containsExactlyInAnyOrder(first, second);
        var mail = mails.getFirst().message();
        var calendar = calendar(mail);
        assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(calendar.getEvents()).singleElement().satisfies(event -> {
            assertThat(event.getStatus()).isNull(); // for others it goes on
            assertThat(event.getDescription()).isNull();
            assertThat(event.getAttendees().getFirst().getEmail()).isEqualTo(address(jan));
        });
        assertThat(plain(mail)).contains("niet meer verwacht").doesNotContain("/sessies/");
        allDone();
        assertThat(recipients()).containsOnly(address(jan));
    }

    @Test
    void whoIsBackBeforeItWasToldKeepsWhatTheyHave() {
        tell(new MemberLeft(community, jan, clock.instant()));
        allTold();

        assertThat(recipients()).isEmpty();
    }

    @Test
    void aGuestGetsOneInvitationFromWhoAskedThemAndLosesItWhenItIsTakenBack() throws Exception {
        var guest = guests.invite(first, "Vera Gast", "vera-" + first.value() + "@elders.be", Locale.of("nl"), mieke);
        guests.invite(first, "Vera Gast", "vera-" + first.value() + "@elders.be", Locale.of("nl"), mieke);
        var mail = mailsTo(guest, 1).getFirst().message();

        assertThat(plain(mail))
                .contains("Mieke Dierckx nodigt je als gast uit")
                .contains("Je ziet alleen deze sessie")
                .contains("/sessie/" + first.value());
        assertThat(calendar(mail).getMethod().getValue()).isEqualTo("REQUEST");
        allTold();
        assertThat(recipients()).containsExactly(address(guest));

        sink.reset();
        guests.dismiss(first, guest, mieke);
        guests.dismiss(first, guest, mieke);
        var taken = mailsTo(guest, 1).getFirst().message();

        assertThat(calendar(taken).getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(plain(taken)).doesNotContain(first.value().toString());
        allTold();
        assertThat(recipients()).hasSize(1);
    }

    /** As after a commit; done again, as after a crash. */
    private void tell(Object event) {
        transaction.executeWithoutResult(_ -> events.publishEvent(event));
    }

    /** Every listener is through, and all they asked for has left. */
    private void allTold() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> jdbc.sql("""
                                select count(*) from EVENT_PUBLICATION
                                where COMPLETION_DATE is null and SERIALIZED_EVENT like ?""")
                                .param("%" + community.value() + "%")
                                .query(Integer.class)
                                .single()
                        == 0);
        allDone();
    }

    private List<String> errands() {
        return jdbc.sql("select task_instance from scheduled_tasks where task_name = ? and task_instance like ?")
                .params(WELCOME, community.value() + "/%")
                .query(String.class)
                .list();
    }

    private void everyoneHas(int many) {
        mailsTo(mieke, many);
        mailsTo(jan, many);
        mailsTo(els, many);
    }

    private List<MailSink.Caught> mailsTo(PersonId person, int many) {
        var address = address(person);
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> sink.mails().stream()
                                .filter(mail -> mail.to().equals(address))
                                .toList(),
                        mails -> mails.size() == many);
    }

    private static List<SessionId> events(List<MailSink.Caught> mails) throws Exception {
        var found = new ArrayList<SessionId>();
        for (var mail : mails) {
            found.add(id(calendar(mail.message()).getEvents().getFirst()));
        }
        return found;
    }

    private static SessionId id(VEvent event) {
        return new SessionId(
                UUID.fromString(event.getUid().getValue().substring("sessie-".length(), "sessie-".length() + 36)));
    }
}
