package org.leerkring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.communities.Communities;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.AgendaLine;
import org.leerkring.sessions.ItemKind;
import org.leerkring.sessions.Place;
import org.leerkring.sessions.SessionDetails;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.SessionTime;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.minutes.Minutes;
import org.leerkring.sessions.polls.Almanac;

/** One session, and five at browsers of their own who write its minutes at once; the last of them on a phone. */
class MinutesIT extends Journey {

    private static final List<String> NAMES =
            List.of("Mieke Dierckx", "Tom Baeten", "Bart Vangorp", "Jan Verlinden", "Leen Verbeeck");
    private static final int WORDS = 6;
    private static final int NARROW = 360;

    /** Longer than the server waits for who stopped writing, in milliseconds. */
    private static final double SILENT = Minutes.SILENT_AFTER.plusSeconds(15).toMillis();

    private List<Visitor> writers;

    @BeforeEach
    void allAreAtTheSession() {
        var circle = new FreshCircle(Site.open());
        var emails = NAMES.stream().map(circle::member).toList();
        var page = running(circle, Site.open().person(emails.getFirst()).id());
        writers = IntStream.range(0, NAMES.size())
                .mapToObj(index -> signedIn(emails.get(index), index == NAMES.size() - 1 ? phone(NARROW) : desk()))
                .toList();
        writers.forEach(writer -> writer.visit(page));
        writers.getFirst().click("run-begin");
        // nobody coaches this circle, so each of its members leads and writes
        writers.forEach(writer -> assertThat(writer.field("block-words")).isVisible());
    }

    @Test
    void fiveWriteAtOnceAndEachSeesEveryWord() {
        for (var word = 0; word < WORDS; word++) {
            for (var index = 0; index < writers.size(); index++) {
                writers.get(index).field("block-words").pressSequentially(word(index, word) + " ");
            }
        }
        var written = Stream.iterate(0, index -> index + 1)
                .limit(writers.size())
                .map(MinutesIT::words)
                .toList();
        for (var index = 0; index < writers.size(); index++) {
            assertThat(writers.get(index).field("block-words")).hasValue(written.get(index) + " ");
        }
        writers.forEach(writer -> writer.click("block-done"));

        for (var writer : writers) {
            assertThat(writer.see("block-text")).hasCount(writers.size());
            written.forEach(words -> assertThat(block(writer, words)).hasCount(1));
            assertThat(writer.see("block-writing").filter(new Locator.FilterOptions().setVisible(true)))
                    .hasCount(0);
            assertThat(writer.field("block-words")).hasValue("");
        }
    }

    @Test
    void whoWritesIsNamedAndAnActionFitsOnAPhone() {
        var mieke = writers.getFirst();
        var leen = writers.getLast();
        mieke.field("block-words").pressSequentially("actie: het sjabloon voor de vervangingen delen met iedereen");
        assertThat(leen.see("block-writing")).hasText("Mieke Dierckx schrijft");

        mieke.click("block-done");

        assertThat(leen.see("block-writing")).isHidden();
        assertThat(leen.see("block-text")).hasText("het sjabloon voor de vervangingen delen met iedereen");
        leen.field("block-words").pressSequentially("beslist: een maand lang");
        assertThat(mieke.see("block-text", "een maand lang")).isVisible();
        checked(leen, "session-minutes-360");
        checked(mieke, "session-minutes");
    }

    @Test
    void whoseConnectionBreaksIsNoLongerWritingAfterAWhile() {
        var mieke = writers.getFirst();
        var leen = writers.getLast();
        mieke.field("block-words").pressSequentially("Ik was nog bezig");
        assertThat(leen.see("block-writing")).hasText("Mieke Dierckx schrijft");

        mieke.browser().setOffline(true);

        assertThat(leen.see("block-writing")).isHidden(new IsHiddenOptions().setTimeout(SILENT));
        leen.see("block-change").click();
        assertThat(leen.field("block-words").first()).hasValue("Ik was nog bezig");
        mieke.browser().setOffline(false);
    }

    @Test
    void aTapOnSomeoneIsSeenByAll() {
        writers.get(1).see("presence", "Jan").click();

        writers.forEach(writer -> assertThat(writer.see("presence-count")).hasText("1 van 5"));
    }

    private static Locator block(Visitor writer, String words) {
        return writer.see("block-text").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static String words(int writer) {
        return String.join(
                " ",
                IntStream.range(0, WORDS).mapToObj(word -> word(writer, word)).toList());
    }

    private static String word(int writer, int word) {
        return "w%dx%d".formatted(writer, word);
    }

    private static String running(FreshCircle circle, PersonId by) {
        var starts = Instant.now().plus(Duration.ofMinutes(5));
        var time = new SessionTime(starts, starts.plus(Duration.ofHours(3)), Almanac.HERE);
        var place = new Place(null, "De Linde", "Kerkstraat 1, Geel", "");
        var agenda = List.of(
                AgendaLine.fresh("Aankomst", 15, ItemKind.WELCOME),
                AgendaLine.fresh("Huiswerk", 35, ItemKind.EXCHANGE));
        var session = Site.open()
                .bean(Sessions.class)
                .plan(
                        circle.id(),
                        new SessionDetails("Sessie 5", "Een afspraak", time, place, null),
                        agenda,
                        false,
                        by);
        var slug = Site.open()
                .bean(Communities.class)
                .roster(circle.id())
                .community()
                .slug();
        return "/" + SessionPaths.running(slug, session);
    }
}
