package org.leerkring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.leerkring.journeys.Pages.page;
import static org.leerkring.journeys.Pages.seen;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.Member;
import org.leerkring.journeys.Pages.Opening;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.AgendaLine;
import org.leerkring.sessions.ItemKind;
import org.leerkring.sessions.Place;
import org.leerkring.sessions.SessionDetails;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionLine;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.SessionTime;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.minutes.Minutes;
import org.leerkring.sessions.polls.Almanac;
import org.leerkring.sessions.running.Presence;
import org.leerkring.sessions.running.Running;

/** The pages of sessions, as the demo and one session that goes on right now fill them. */
final class SessionPages {

    /** Of the other circle, and a guest of a session of this one. */
    static final String INGE = "inge.vanlooy@voorbeeld.be";

    private static final String COMING = "Starters die blijven";
    private static final String PAST = "Het gesprek met wie twijfelt";
    private static final String GOING_ON = "Elkaars klas bezoeken";
    private static final String LIST = Journey.CIRCLE.replace("vragen", SessionPaths.NAME);

    private SessionPages() {}

    static Stream<Opening> ofTheMember(Visitor member) {
        return Stream.of(
                page("sessions", member, LIST, "session-line"),
                page("session", member, LIST, open(COMING, "my-answer")),
                page("session-past", member, LIST, open(PAST, "minutes")),
                page("session-ticket", member, LIST, it -> {
                    it.visit("/" + SessionPaths.ticket(circle().slug(), goingOn()));
                    seen(it, "ticket-send");
                }),
                page("agenda", member, "/" + SessionPaths.AGENDA, "session-line"));
    }

    static Stream<Opening> ofTheCoach(Visitor coach) {
        return Stream.of(
                page("sessions-coach", coach, LIST, "sessions-plan"),
                page("session-coach", coach, LIST, open(COMING, "attendance")),
                page("session-past-coach", coach, LIST, open(PAST, "minutes")),
                page("session-plan", coach, LIST + "/nieuw", it -> {
                    it.see("template-regular").click();
                    seen(it, "item");
                }),
                page("session-edit", coach, LIST, it -> {
                    it.visit("/" + SessionPaths.editing(circle().slug(), found(COMING)));
                    seen(it, "item");
                }),
                page("session-year", coach, LIST + "/jaar", it -> {
                    it.see("year-first").evaluate("(field, day) => (field.value = day)", inTwoWeeks());
                    it.click("year-propose");
                    seen(it, "year-row");
                }),
                page("session-ticket-questions", coach, LIST + "/uitcheckvragen", "ticket-questions-save"),
                page("session-run", coach, LIST, it -> {
                    it.visit("/" + SessionPaths.running(circle().slug(), goingOn()));
                    seen(it, "block");
                }),
                page("session-run-close", coach, LIST, it -> {
                    it.visit("/" + SessionPaths.running(circle().slug(), goingOn()));
                    it.click("run-close");
                    seen(it, "close-sure");
                }));
    }

    static Stream<Opening> ofTheGuest(Visitor guest) {
        return Stream.of(
                page("session-guest", guest, "/" + SessionPaths.guest(found(COMING)), "session-title"),
                page("agenda-guest", guest, "/" + SessionPaths.AGENDA, "session-line"),
                page("poll-partly", guest, LIST.replace(circle().slug(), other().slug()), it -> {
                    it.see("open-poll").first().click();
                    seen(it, "poll-answer-yes");
                }));
    }

    private static String inTwoWeeks() {
        return LocalDate.now().plusWeeks(2).toString();
    }

    private static Consumer<Visitor> open(String title, String testId) {
        return visitor -> {
            visitor.see("session-open", title).click();
            seen(visitor, testId);
            assertThat(visitor.see("session-title")).hasText(title);
        };
    }

    private static SessionId found(String title) {
        return lines().filter(line -> line.title().equals(title))
                .map(SessionLine::id)
                .findFirst()
                .orElseThrow();
    }

    /** The session that goes on; the first time it has to be begun. */
    private static SessionId goingOn() {
        return lines().filter(line -> line.title().equals(GOING_ON))
                .map(SessionLine::id)
                .findFirst()
                .orElseGet(SessionPages::begun);
    }

    private static SessionId begun() {
        var site = Site.open();
        var members = site.bean(Communities.class).roster(circle().id()).members().stream()
                .map(Member::id)
                .toList();
        var starts = Instant.now().minus(Duration.ofMinutes(62));
        var details = new SessionDetails(
                GOING_ON,
                "Elke school weet bij wie ze deze maand gaat kijken.",
                new SessionTime(starts, starts.plus(Duration.ofMinutes(180)), Almanac.HERE),
                new Place(null, "BS De Linde, bibliotheek", "Diestseweg 41, 2440 Geel", ""),
                coach());
        var agenda = List.of(
                line("Aankomen en een rondje", 15, null, ItemKind.WELCOME),
                line("Wat werd er van onze acties?", 35, coach(), ItemKind.EXCHANGE),
                line("Bij elkaar gaan kijken: hoe en waarom", 40, members.get(2), ItemKind.EXCHANGE),
                line("Pauze", 15, null, ItemKind.BREAK),
                line("Intervisie", 60, members.get(1), ItemKind.INTERVISION),
                line("Afsluiten en volgende datum", 15, coach(), ItemKind.CLOSING));
        var session = site.bean(Sessions.class).plan(circle().id(), details, agenda, true, coach());
        var running = site.bean(Running.class);
        running.begin(session, coach());
        var items = site.bean(Sessions.class).read(session, coach()).agenda();
        items.stream().limit(3).forEach(item -> running.goTo(session, item.id(), coach()));
        members.stream().limit(11).forEach(person -> running.note(session, person, Presence.AT_THE_PLACE, coach()));
        running.note(session, members.get(11), Presence.ONLINE, coach());
        var minutes = site.bean(Minutes.class);
        Stream.of(
                        "Zes van de acht scholen gingen al eens kijken, meestal bij een buur.",
                        "beslist: We kijken een uur, zonder formulier, en praten daarna een kwartier.",
                        "actie: Een lijst maken van wie bij wie langsgaat",
                        "actie: Met het eigen team afspreken welke klas opengaat")
                .forEach(words -> minutes.begin(session, items.get(2).id(), words, coach()));
        return session;
    }

    private static AgendaLine line(String title, int minutes, @Nullable PersonId owner, ItemKind kind) {
        return new AgendaLine(null, title, minutes, owner, kind);
    }

    private static Stream<SessionLine> lines() {
        var sessions = Site.open().bean(Sessions.class);
        return Stream.concat(
                sessions.coming(circle().id(), null, 20, coach()).stream(),
                sessions.past(circle().id(), null, 20, coach()).stream());
    }

    private static PersonId coach() {
        return Site.open().person(Journey.AN).id();
    }

    private static CommunityCard circle() {
        return circles().filter(SessionPages::isTheCircle).findFirst().orElseThrow();
    }

    private static CommunityCard other() {
        return circles().filter(one -> !isTheCircle(one)).findFirst().orElseThrow();
    }

    private static Stream<CommunityCard> circles() {
        return Site.open().bean(Communities.class).of(coach()).stream();
    }

    private static boolean isTheCircle(CommunityCard card) {
        return Journey.CIRCLE.contains("/" + card.slug() + "/");
    }
}
