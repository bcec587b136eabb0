package org.leerkring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.leerkring.sessions.SessionTime;
import org.leerkring.sessions.polls.Almanac;
import org.leerkring.sessions.polls.DatePolls;
import org.leerkring.sessions.polls.PollRequest;
import org.leerkring.sessions.polls.Region;

/** A session from its date to its ticket on the smallest of phones, the coach's and a member's. */
class SessionPhoneIT extends Journey {

    private static final int NARROW = 360;
    private static final String TITLE = "Lentesessie";

    private final FreshCircle circle = new FreshCircle(Site.open());
    private final String coachEmail = circle.coach("Katrien Coach");

    @Test
    void fromADateToATicket() {
        var coach = signedIn(coachEmail, phone(NARROW));
        var member = signedIn(circle.member("Lena Lid"), phone(NARROW));
        askForADate();

        memberAnswersThePoll(member);
        coachMakesItASession(coach);
        memberSaysTheyCome(member);
        memberFillsInTheTicketWhileTheCoachCloses(member, coach);
    }

    private void askForADate() {
        var now = Instant.now();
        var options = List.of(14, 16).stream()
                .map(days -> now.plus(Duration.ofDays(days)))
                .map(starts -> new SessionTime(starts, starts.plus(Duration.ofHours(3)), Almanac.HERE))
                .toList();
        Site.open()
                .bean(DatePolls.class)
                .open(
                        circle.id(),
                        new PollRequest(TITLE, options, now.plus(Duration.ofDays(7)), true, Set.of(Region.FLANDERS)),
                        Site.open().person(coachEmail).id());
    }

    private void memberAnswersThePoll(Visitor member) {
        member.visit("/").see("waiting-item", TITLE).tap();
        assertThat(member.see("poll-option")).hasCount(2);
        fits(member, "the poll");
        member.see("poll-answer-yes").first().tap();
        assertThat(member.see("poll-answer-yes").first()).hasAttribute("aria-pressed", "true");
        member.see("poll-answer-no").last().tap();
        assertThat(member.see("poll-answer-no").last()).hasAttribute("aria-pressed", "true");
    }

    private void coachMakesItASession(Visitor coach) {
        coach.visit(circle.page("sessies"));
        fits(coach, "the list of who plans");
        coach.see("open-poll").first().tap();
        assertThat(coach.see("poll-why")).containsText("Eén iemand kan komen");
        fits(coach, "the poll of who plans");
        coach.see("poll-choose").first().tap();
        // the session is planned; its form asks what more there is to it
        assertThat(coach.field("session-form-title")).hasValue(TITLE);
        fits(coach, "the form of a session that was chosen");
        coach.page().goBack(); // it can wait: the poll now leads to the session
        coach.see("poll-session").tap();
        assertThat(coach.see("session-title")).hasText(TITLE);
        fits(coach, "the session of who leads");
    }

    private void memberSaysTheyCome(Visitor member) {
        // the poll that is open in the hand says that a date was found
        member.see("poll-session").tap();
        assertThat(member.see("session-title")).hasText(TITLE);
        fits(member, "the session");
        member.see("answer-absent").tap();
        member.type("answer-note", "Oudercontact");
        member.see("answer-send").tap();
        assertThat(member.see("my-answer")).containsText("Oudercontact");
        member.see("answer-at-place").tap();
        assertThat(member.see("answer-at-place")).hasAttribute("aria-pressed", "true");
        assertThat(member.see("answer-absent")).hasAttribute("aria-pressed", "false");
        assertThat(member.see("school-coming")).containsText("Lena Lid");
        fits(member, "the session with an answer");
    }

    private void memberFillsInTheTicketWhileTheCoachCloses(Visitor member, Visitor coach) {
        coach.see("session-run").tap();
        fits(coach, "the page to run it before it begins");
        coach.see("run-begin").tap();
        assertThat(coach.see("session-state")).isVisible();
        fits(coach, "the page to run it");

        member.visit(Pattern.compile(".*/sessies/[^/]+")
                        .matcher(member.page().url())
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group()
                        .substring(Site.open().address().length())
                + "/ticket");
        assertThat(member.see("ticket-send")).isVisible();
        fits(member, "the ticket");
        coach.see("run-close").tap();
        assertThat(coach.see("close-sure")).isVisible();
        fits(coach, "closing");
        coach.type("close-reason", "We prikken samen een datum in mei.");
        coach.see("close-sure").tap();
        assertThat(coach.see("session-state")).hasText("afgesloten");

        member.see("ticket-score").first().getByLabel("4").tap();
        member.see("ticket-score").last().getByLabel("5").tap();
        member.type("ticket-words", "Ik ga bij Tom kijken.");
        member.see("ticket-send").tap();
        assertThat(member.see("ticket-answer", "Ik ga bij Tom kijken.")).isVisible();
        fits(member, "the ticket's results");
    }

    private static void fits(Visitor visitor, String page) {
        Assertions.assertThat(visitor.page().evaluate("document.documentElement.scrollWidth"))
                .as("width of " + page)
                .isEqualTo(NARROW);
    }
}
