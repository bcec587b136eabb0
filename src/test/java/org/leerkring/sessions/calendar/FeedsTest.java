package org.leerkring.sessions.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.net.URI;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.NotAMember;
import org.leerkring.networks.days.DayDetails;
import org.leerkring.networks.days.DayKind;
import org.leerkring.networks.days.NetworkDays;
import org.leerkring.networks.days.Period;
import org.leerkring.people.Accounts;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.PlannedSession;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
@Import(Circle.class)
@ContextConfiguration(initializers = MariaDb.class)
class FeedsTest {

    @Autowired
    Circle circle;

    @Autowired
    Sessions sessions;

    @Autowired
    Feeds feeds;

    @Autowired
    Communities communities;

    @Autowired
    NetworkDays days;

    @Autowired
    Accounts accounts;

    @Autowired
    WebApplicationContext application;

    private MockMvc door;
    private CommunityId community;
    private CommunityId other;
    private PersonId jan;
    private SessionId session;

    @BeforeEach
    void twoCommunitiesWithASessionEach() {
        door = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        community = circle.found();
        other = circle.found();
        jan = circle.member(community, "Jan Verlinden");
        circle.join(other, jan);
        session = PlannedSession.in(community, PlannedSession.AT_SCHOOL, jan, sessions);
        PlannedSession.in(other, PlannedSession.ONLINE, jan, sessions);
    }

    @Test
    void nobodyHasAnAddressUntilTheyMakeOne() {
        assertThat(feeds.of(jan)).hasSize(3).allSatisfy(line -> assertThat(line.address())
                .isNull());
    }

    @Test
    void ofAllCommunitiesItHoldsAllAndOfOneOnlyItsOwn() throws Exception {
        feeds.make(jan, null);
        feeds.make(jan, community);

        assertThat(Biweekly.parse(fetched(null).getContentAsString()).first().getEvents())
                .hasSize(2);
        assertThat(Biweekly.parse(fetched(community).getContentAsString())
                        .first()
                        .getEvents())
                .singleElement()
                .satisfies(event -> assertThat(event.getUid().getValue()).startsWith("sessie-" + session.value()));
    }

    @Test
    void anAddressThatWasReplacedOrTakenBackLeadsNowhere() throws Exception {
        feeds.make(jan, null);
        var first = path(null);
        feeds.make(jan, null);

        assertThat(fetch(first).getStatus()).isEqualTo(404);
        var second = path(null);
        assertThat(fetch(second).getStatus()).isEqualTo(200);
        feeds.revoke(jan, null);
        assertThat(fetch(second).getStatus()).isEqualTo(404);
    }

    @Test
    void whoLeftSeesNothingMoreOfTheCommunity() throws Exception {
        feeds.make(jan, null);
        feeds.make(jan, community);
        var ofOne = path(community);
        circle.endYesterday(community, jan);

        assertThat(fetch(ofOne).getStatus()).isEqualTo(404);
        assertThat(Biweekly.parse(fetched(null).getContentAsString()).first().getEvents())
                .hasSize(1);
    }

    @Test
    void whoLeftLeerkringHasNoCalendarHereAnyMore() throws Exception {
        feeds.make(jan, null);
        var ofAll = path(null);
        assertThat(fetch(ofAll).getStatus()).isEqualTo(200);
        accounts.close(jan, circle.administrator());

        assertThat(fetch(ofAll).getStatus()).isEqualTo(404);
    }

    @Test
    void whatACalendarHasAlreadyIsNotSentAgain() throws Exception {
        feeds.make(jan, community);
        var first = fetched(community);
        var tag = Objects.requireNonNull(first.getHeader("ETag"));

        assertThat(first.getContentType()).startsWith("text/calendar");
        assertThat(again(tag)).isEqualTo(304);
        PlannedSession.move(session, jan, sessions);
        assertThat(again(tag)).isEqualTo(200);
    }

    @Test
    void aCancelledSessionStaysInItAsCancelled() throws Exception {
        feeds.make(jan, community);
        sessions.cancel(session, jan);

        assertThat(fetched(community).getContentAsString()).contains("STATUS:CANCELLED");
    }

    @Test
    void nobodyMakesOneOfACommunityTheyAreNotIn() {
        assertThatThrownBy(() -> feeds.make(circle.stranger("Vera Vreemd"), community))
                .isInstanceOf(NotAMember.class);
    }

    @Test
    void someoneWithoutACommunityHasAnEmptyCalendar() throws Exception {
        var vera = circle.stranger("Vera Vreemd");
        feeds.make(vera, null);
        var address = feeds.of(vera).getFirst().address();

        assertThat(fetch(URI.create(Objects.requireNonNull(address)).getPath()).getContentAsString())
                .contains("BEGIN:VCALENDAR")
                .doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void whatTheNetworkPlansForEveryoneStandsBesideItAsWholeDays() throws Exception {
        var network = communities.roster(community).community().network();
        var first = PlannedSession.day().minusDays(7);
        days.plan(network, day("Vormingsdagen", new Period(first, first.plusDays(1))), circle.coordinator());
        days.plan(circle.network(), day("Van een ander", new Period(first, first)), circle.coordinator());
        feeds.make(jan, null);
        feeds.make(jan, community);
        feeds.make(jan, other);

        assertThat(dayEvents(null)).hasSize(1);
        assertThat(dayEvents(community)).singleElement().satisfies(event -> {
            assertThat(event.getSummary().getValue()).isEqualTo("Vormingsdagen");
            assertThat(event.getLocation().getValue()).isEqualTo("De Linde");
            assertThat(event.getDescription().getValue()).isEqualTo("vormingsdag, 09.00");
            assertThat(event.getTransparency().isTransparent()).isTrue();
        });
        assertThat(dayEvents(other)).isEmpty();
        assertThat(fetched(community).getContentAsString())
                .contains("DTSTART;VALUE=DATE:" + first.format(DateTimeFormatter.BASIC_ISO_DATE))
                .contains("DTEND;VALUE=DATE:" + first.plusDays(2).format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    private List<VEvent> dayEvents(@Nullable CommunityId of) throws Exception {
        return Biweekly.parse(fetched(of).getContentAsString()).first().getEvents().stream()
                .filter(event -> event.getUid().getValue().startsWith("dag-"))
                .toList();
    }

    private static DayDetails day(String title, Period period) {
        return new DayDetails(DayKind.TRAINING, title, "De Linde", period, LocalTime.of(9, 0), null);
    }

    private int again(String tag) throws Exception {
        return door.perform(get(path(community)).header("If-None-Match", tag))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private MockHttpServletResponse fetched(@Nullable CommunityId of) throws Exception {
        return fetch(path(of));
    }

    private MockHttpServletResponse fetch(String path) throws Exception {
        return door.perform(get(path)).andReturn().getResponse();
    }

    private String path(@Nullable CommunityId of) {
        return feeds.of(jan).stream()
                .filter(line -> Objects.equals(line.community(), of))
                .map(line -> URI.create(Objects.requireNonNull(line.address())).getPath())
                .findFirst()
                .orElseThrow();
    }
}
