package org.leerkring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.communities.Communities;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.AgendaLine;
import org.leerkring.sessions.ItemKind;
import org.leerkring.sessions.Place;
import org.leerkring.sessions.SessionDetails;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.SessionTime;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.homework.HomeworkBook;
import org.leerkring.sessions.polls.Almanac;
import org.leerkring.sessions.polls.DatePollId;
import org.leerkring.sessions.polls.DatePolls;
import org.leerkring.sessions.polls.PollRequest;
import org.leerkring.sessions.polls.Suits;
import org.leerkring.sessions.running.Running;

/** How a session ends, on phones: each fills in a ticket, and the group goes home with a date. */
class SessionEndIT extends Journey {

    private static final int NARROW = 360;

    private String slug;
    private SessionId session;
    private PersonId tom;
    private Visitor mieke;
    private Visitor phone;

    @BeforeEach
    void aSessionGoesOn() {
        var circle = new FreshCircle(Site.open());
        var miekes = circle.member("Mieke Dierckx");
        var toms = circle.member("Tom Baeten");
        var by = Site.open().person(miekes).id();
        tom = Site.open().person(toms).id();
        slug = Site.open()
                .bean(Communities.class)
                .roster(circle.id())
                .community()
                .slug();
        var now = Instant.now();
        var place = new Place(null, "De Linde", "Kerkstraat 1, Geel", "");
        session = Site.open()
                .bean(Sessions.class)
                .plan(
                        circle.id(),
                        new SessionDetails("Sessie 5", "Een afspraak", time(now), place, null),
                        List.of(AgendaLine.fresh("Aankomst", 15, ItemKind.WELCOME)),
                        false,
                        by);
        Site.open().bean(HomeworkBook.class).set(session, "Lees het artikel over vervangingen", LocalDate.now(), by);
        Site.open().bean(Running.class).begin(session, by);
        var polls = Site.open().bean(DatePolls.class);
        var days = List.of(time(now.plus(Duration.ofDays(30))), time(now.plus(Duration.ofDays(37))));
        var poll = polls.open(
                circle.id(), new PollRequest("Lentesessie", days, now.plus(Duration.ofDays(7)), true, Set.of()), by);
        answer(polls, poll, 0, Suits.NO);
        answer(polls, poll, 1, Suits.YES);
        mieke = signedIn(miekes, phone(NARROW));
        phone = signedIn(toms, phone(NARROW));
    }

    @Test
    void theTicketAsksWhatTheCircleWantsAndItsAnswersArriveAtOnce() {
        mieke.visit("/" + SessionPaths.ticketQuestions(slug));
        mieke.see("ticket-question").first().locator("input").fill("Hoeveel nam je vandaag mee?");
        mieke.click("ticket-questions-save");
        assertThat(mieke.see("ticket-questions-said")).containsText("Bewaard");
        checked(mieke, "ticket-questions-360");

        mieke.visit("/" + SessionPaths.ticket(slug, session));
        phone.visit("/" + SessionPaths.ticket(slug, session));
        assertThat(phone.see("ticket-score").first()).containsText("Hoeveel nam je vandaag mee?");
        phone.see("ticket-score").first().locator("vaadin-radio-button").nth(3).click();
        phone.type("ticket-words", "Ik bel de collega’s");
        phone.click("ticket-send");

        assertThat(phone.see("ticket-said")).containsText("Dank je wel");
        assertThat(mieke.see("ticket-answer", "4: 1 keer")).hasCount(1);
        assertThat(mieke.see("ticket-answer", "Ik bel de collega’s")).isVisible();
        checked(phone, "ticket-360");
    }

    @Test
    void theBestMomentOfThePollBecomesTheNextSession() {
        mieke.visit("/" + SessionPaths.running(slug, session));
        assertThat(mieke.see("homework-count")).hasText("0 van 2 klaar");
        checked(mieke, "session-run-360");
        mieke.click("run-close");
        var best = mieke.see("close-option").first();
        assertThat(best).containsText("Past het best");
        checked(mieke, "session-close-360");
        best.click();
        mieke.click("close-sure");

        assertThat(mieke.see("session-state")).hasText("afgesloten");
        assertThat(mieke.see("next-date")).containsText("Lentesessie");
        phone.visit("/" + SessionPaths.list(slug));
        assertThat(phone.see("session-open", "Lentesessie")).isVisible();
        assertThat(phone.see("open-poll").filter(new Locator.FilterOptions().setVisible(true)))
                .hasCount(0);
        checked(phone, "sessions-360");
    }

    private void answer(DatePolls polls, DatePollId poll, int option, Suits suits) {
        polls.answer(poll, polls.read(poll, tom).options().get(option).id(), suits, tom);
    }

    private static SessionTime time(Instant starts) {
        return new SessionTime(starts, starts.plus(Duration.ofHours(3)), Almanac.HERE);
    }
}
