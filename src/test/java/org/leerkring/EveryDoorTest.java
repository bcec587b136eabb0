package org.leerkring;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.feed.DraftText;
import org.leerkring.feed.Drafts;
import org.leerkring.feed.Feed;
import org.leerkring.feed.FeedPages;
import org.leerkring.feed.Place;
import org.leerkring.networks.NetworkId;
import org.leerkring.people.Languages;
import org.leerkring.people.PersonId;
import org.leerkring.people.Profiles;
import org.leerkring.post.links.ActionLinks;
import org.leerkring.rounds.RoundId;
import org.leerkring.rounds.RoundPlan;
import org.leerkring.rounds.Rounds;
import org.leerkring.rounds.cases.CaseId;
import org.leerkring.rounds.cases.CaseText;
import org.leerkring.rounds.cases.Cases;
import org.leerkring.rounds.cases.Confidentiality;
import org.leerkring.rounds.methods.MethodKey;
import org.leerkring.sessions.Diary;
import org.leerkring.sessions.GuestList;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionTime;
import org.leerkring.sessions.calendar.Feeds;
import org.leerkring.sessions.documents.DocumentId;
import org.leerkring.sessions.documents.Documents;
import org.leerkring.sessions.polls.DatePollId;
import org.leerkring.sessions.polls.DatePolls;
import org.leerkring.sessions.polls.PollRequest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Tries every page and every download as everyone there is. A guest sees one session, and of its members only what that
 * shows. Demo pages are no part of what ships.
 */
@Import({Circle.class, Diary.class})
class EveryDoorTest extends KaribuTest {

    private enum Who {
        NOBODY,
        STRANGER,
        ELSEWHERE,
        FORMER,
        GUEST,
        MEMBER,
        COACH,
        COORDINATOR,
        ADMINISTRATOR
    }

    private static final Set<Who> ALL = EnumSet.allOf(Who.class);
    private static final Set<Who> SIGNED_IN = EnumSet.complementOf(EnumSet.of(Who.NOBODY));
    private static final Set<Who> INSIDE = EnumSet.of(Who.MEMBER, Who.COACH);
    private static final Set<Who> OVERSEEING = EnumSet.of(Who.COORDINATOR, Who.ADMINISTRATOR);
    private static final Set<Who> COORDINATING = EnumSet.of(Who.COORDINATOR);
    private static final Set<Who> ADMINISTERING = EnumSet.of(Who.ADMINISTRATOR);

    /** Every page there is, and for whom. */
    private static final Map<String, Set<Who>> PAGES = Map.ofEntries(
            Map.entry("", SIGNED_IN),
            Map.entry("me", SIGNED_IN),
            Map.entry("logboek", SIGNED_IN),
            Map.entry("kringen", SIGNED_IN),
            Map.entry("wie-weet-wat", SIGNED_IN),
            Map.entry("kringen/:community/vragen/:question?([0-9a-f-]{36})", INSIDE),
            Map.entry("kringen/:community/leden", INSIDE),
            Map.entry("kringen/:community/mail", INSIDE),
            Map.entry("kringen/:community/verder", INSIDE),
            Map.entry("kringen/:community/postbus", EnumSet.of(Who.COACH)),
            Map.entry("kringen/:community/archief", EnumSet.of(Who.COACH)),
            Map.entry("kringen/:community/startdocument", INSIDE),
            Map.entry("kringen/:community/startdocument/schrijven", INSIDE),
            Map.entry("kringen/:community/startdocument/versies", INSIDE),
            Map.entry("kringen/:community/sessies", INSIDE),
            Map.entry("kringen/:community/sessies/:session", INSIDE),
            Map.entry("kringen/:community/sessies/:session/bezig", INSIDE),
            Map.entry("kringen/:community/sessies/:session/ticket", INSIDE),
            Map.entry("kringen/:community/sessies/uitcheckvragen", EnumSet.of(Who.COACH)),
            Map.entry("kringen/:community/sessies/nieuw", EnumSet.of(Who.COACH)),
            Map.entry("kringen/:community/sessies/:session/bewerken", EnumSet.of(Who.COACH)),
            Map.entry("kringen/:community/intervisie", INSIDE),
            Map.entry("kringen/:community/intervisie/casus/nieuw", INSIDE),
            Map.entry("kringen/:community/intervisie/casus/:case", INSIDE),
            Map.entry("kringen/:community/intervisie/ronde/:round", INSIDE),
            Map.entry("kringen/:community/intervisie/ronde/:round/scherm", INSIDE),
            Map.entry("kringen/:community/prikker/:poll", INSIDE),
            Map.entry("kringen/:community/prikker/nieuw", EnumSet.of(Who.COACH)),
            Map.entry("kringen/:community/sessies/jaar", EnumSet.of(Who.COACH)),
            Map.entry("kringen/:community/intervisie/methodes", INSIDE),
            Map.entry("kringen/:community/intervisie/methodes/:method", INSIDE),
            Map.entry("kringen/:community/intervisie/methodes/:method/oefenen", INSIDE),
            Map.entry("agenda", SIGNED_IN),
            Map.entry("sessie/:session", EnumSet.of(Who.GUEST)),
            Map.entry("netwerken", OVERSEEING),
            Map.entry("netwerken/:network", OVERSEEING),
            Map.entry("netwerken/:network/kringen", OVERSEEING),
            Map.entry("netwerken/:network/scholen", OVERSEEING),
            Map.entry("netwerken/:network/scholen/import", COORDINATING),
            Map.entry("netwerken/:network/instellingen", OVERSEEING),
            Map.entry("netwerken/:network/kalender", OVERSEEING),
            Map.entry("netwerken/:network/coordinatoren", OVERSEEING),
            Map.entry("netwerken/:network/logboek", OVERSEEING),
            Map.entry("beheer/personen", ADMINISTERING),
            Map.entry("uitnodiging", ALL),
            Map.entry("sign-in", EnumSet.of(Who.NOBODY)),
            Map.entry("sign-in/link", ALL),
            Map.entry("setup", EnumSet.noneOf(Who.class)));

    /** Every download and every plain page there is, and for whom; what a link in a mail opens is for who holds it. */
    private static final Map<String, Set<Who>> DOWNLOADS = Map.of(
            "/files/{id}",
            INSIDE,
            "/files/{id}/thumbnail",
            INSIDE,
            "/files/session/{id}",
            EnumSet.of(Who.GUEST, Who.MEMBER, Who.COACH),
            "/files/case/{id}",
            EnumSet.of(Who.MEMBER),
            "/people/{id}/picture",
            INSIDE,
            "/doen",
            ALL,
            "/mail/af/{token}",
            ALL,
            "/mail/bestand/{token}",
            ALL,
            "/kalender/{token}.ics",
            ALL);

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    Feed feed;

    @Autowired
    FeedPages pages;

    @Autowired
    Drafts drafts;

    @Autowired
    DatePolls polls;

    @Autowired
    Profiles profiles;

    @Autowired
    Feeds calendars;

    @Autowired
    ActionLinks links;

    @Autowired
    Diary diary;

    @Autowired
    GuestList guests;

    @Autowired
    Documents documents;

    @Autowired
    Cases cases;

    @Autowired
    Rounds rounds;

    @Autowired
    WebApplicationContext application;

    private final Map<Who, PersonId> people = new EnumMap<>(Who.class);
    private NetworkId network;
    private CommunityId community;
    private PersonId author;
    private String question;
    private String poll;
    private String file;
    private SessionId session;
    private DocumentId document;

    /** The member's own; offered to the group. */
    private CaseId proposal;

    /** Led by the member; the coach is in it too. */
    private RoundId round;

    @BeforeEach
    void aCommunityThatTalks() throws IOException {
        network = circle.network();
        community = circle.found(network);
        author = circle.member(community, "Mieke Dierckx");
        people.put(Who.STRANGER, circle.stranger("Vera Vreemd"));
        people.put(Who.ELSEWHERE, circle.member(circle.found(), "Els Elders"));
        people.put(Who.FORMER, circle.formerMember(community, "Fons Vroeger"));
        people.put(Who.MEMBER, circle.member(community, "Jan Verlinden"));
        people.put(Who.COACH, circle.coach(community, "Katrien Coach"));
        people.put(Who.COORDINATOR, circle.coordinator());
        people.put(Who.ADMINISTRATOR, circle.administrator());
        drafts.attach(Place.asking(community), author, "klas.png", new ByteArrayInputStream(picture()));
        var asked = feed.ask(community, author, new DraftText("Wie vervangt?", "Bij ziekte.", ""));
        question = asked.value().toString();
        file = pages.thread(asked, author)
                .question()
                .files()
                .getFirst()
                .id()
                .value()
                .toString();
        poll = datePoll(Objects.requireNonNull(people.get(Who.COACH))).value().toString();
        profiles.show(author, "ik.png", new ByteArrayInputStream(picture()));
        session = diary.plan(community, "Sessie 5", 20, id(Who.COACH));
        people.put(
                Who.GUEST,
                guests.invite(
                        session, "Gust Gast", UUID.randomUUID() + "@voorbeeld.be", Languages.DUTCH, id(Who.COACH)));
        proposal = cases.begin(
                community,
                new CaseText("Titel", "Vraag", "", "", "", "", ""),
                Confidentiality.COMMUNITY,
                id(Who.MEMBER));
        cases.offer(proposal, id(Who.MEMBER));
        round = rounds.open(community, new RoundPlan(null, new MethodKey("incident"), null, ""), id(Who.MEMBER));
        INSIDE.forEach(who -> {
            rounds.join(round, id(who));
            rounds.agree(round, id(who));
        });
        document = documents.add(session, null, "klas.png", new ByteArrayInputStream(picture()), author);
    }

    private DatePollId datePoll(PersonId by) {
        var now = Instant.now();
        var starts = now.plus(Duration.ofDays(14));
        var time = new SessionTime(starts, starts.plus(Duration.ofHours(3)), ZoneId.of("Europe/Brussels"));
        var request = new PollRequest("Sessie", List.of(time), now.plus(Duration.ofDays(7)), true, Set.of());
        return polls.open(community, request, by);
    }

    @Test
    void everyPageIsInTheList() {
        var all = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> !route.getNavigationTarget().getPackageName().startsWith("org.leerkring.demo"))
                .map(RouteData::getTemplate)
                .collect(Collectors.toSet());

        assertThat(all).isEqualTo(PAGES.keySet());
    }

    @Test
    void everyDownloadIsInTheList() {
        var all = application
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(door -> door.getValue().getBeanType().getPackageName().startsWith("org.leerkring"))
                .filter(door -> !door.getValue().getBeanType().getPackageName().startsWith("org.leerkring.demo"))
                .filter(door -> door.getKey()
                        .getMethodsCondition()
                        .getMethods()
                        .toString()
                        .contains("GET"))
                .flatMap(door -> door.getKey().getPatternValues().stream())
                .collect(Collectors.toSet());

        assertThat(all).isEqualTo(DOWNLOADS.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void aPageIsThereForWhomItIsMeant(Who who) {
        signInAs(who);
        var seen = new TreeSet<String>();
        var meant = new TreeMap<String, String>();
        PAGES.forEach((template, whom) -> {
            var path = template.replace("/:question?([0-9a-f-]{36})", "/" + question)
                    .replace(":community", slug())
                    .replace(":poll", poll)
                    .replace(":method", "incident")
                    .replace(":session", session.value().toString())
                    .replace(":round", round.value().toString())
                    .replace(":case", proposal.value().toString())
                    .replace(":network", network.value().toString());
            meant.put(template, path);
            if (opens(path)) {
                seen.add(template);
            }
        });

        assertThat(seen)
                .isEqualTo(meant.keySet().stream()
                        .filter(template ->
                                Objects.requireNonNull(PAGES.get(template)).contains(who))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @EnumSource
    void aDownloadIsThereForWhomItIsMeant(Who who) throws Exception {
        MockVaadin.tearDown(); // while a Vaadin session is at hand, Vaadin looks there for who is signed in
        var browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        for (var door : DOWNLOADS.entrySet()) {
            var id = door.getKey().startsWith("/people")
                    ? author.value().toString()
                    : door.getKey().startsWith("/files/session")
                            ? document.value().toString()
                            : door.getKey().startsWith("/files/case")
                                    ? proposal.value().toString()
                                    : file;
            var path = door.getKey()
                    .replace("{id}", id)
                    .replace("kalender/{token}.ics", feeds())
                    .replace("bestand/{token}", "bestand/" + links.token("file", author.value(), UUID.fromString(file)))
                    .replace("{token}", links.token("pause", author.value(), community.value()));
            assertThat(serves(browser, path, who))
                    .as(door.getKey())
                    .isEqualTo(door.getValue().contains(who));
        }
    }

    private String feeds() {
        calendars.make(author, community);
        return URI.create(calendars.of(author).stream()
                        .flatMap(line -> Optional.ofNullable(line.address()).stream())
                        .findFirst()
                        .orElseThrow())
                .getPath()
                .substring(1);
    }

    private boolean serves(MockMvc browser, String path, Who who) throws Exception {
        var request = get(path);
        if (who != Who.NOBODY) {
            request = request.with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                    id(who).value().toString(), "", AuthorityUtils.createAuthorityList("ROLE_PERSON"))));
        }
        return browser.perform(request).andReturn().getResponse().getStatus() == 200;
    }

    private void signInAs(Who who) {
        if (who != Who.NOBODY) {
            signIn(id(who).value());
        }
    }

    private PersonId id(Who who) {
        return Objects.requireNonNull(people.get(who));
    }

    /** Whether a page opens, and is not the one that says there is nothing, nor the one that asks who you are. */
    private static boolean opens(String path) {
        UI.getCurrent().navigate("uitnodiging"); // open to all; what is refused leaves the page that was there before
        UI.getCurrent().navigate(path);
        var shown = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        return shown.equals(path)
                && _find(Component.class, spec -> spec.withAttribute("data-testid", "not-found"))
                        .isEmpty();
    }

    private String slug() {
        return communities.roster(community).community().slug();
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
