package org.leerkring.mailgroup.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.NotificationChoice;
import org.leerkring.communities.Notifications;
import org.leerkring.feed.AttachmentId;
import org.leerkring.feed.DraftText;
import org.leerkring.feed.Feed;
import org.leerkring.feed.FeedPages;
import org.leerkring.feed.Mailed;
import org.leerkring.feed.QuestionId;
import org.leerkring.feed.ReplyId;
import org.leerkring.feed.ReplyRead;
import org.leerkring.feed.reading.Following;
import org.leerkring.files.Files;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.leerkring.post.links.ActionLinks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The doors behind links in mails, knocked at as a browser, a scanner of mail and a mail program would. */
@SpringBootTest
@Import(Circle.class)
@ContextConfiguration(initializers = MariaDb.class)
class ActionDoorTest {

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    Feed feed;

    @Autowired
    FeedPages pages;

    @Autowired
    Notifications notifications;

    @Autowired
    People people;

    @Autowired
    ActionLinks links;

    @Autowired
    Files files;

    @Autowired
    WebApplicationContext application;

    MockMvc browser;
    CommunityId community;
    PersonId mieke;
    PersonId jan;
    QuestionId question;
    ReplyId reply;

    @BeforeEach
    void janAnswersMieke() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        community = circle.found();
        mieke = circle.member(community, "Mieke Dierckx");
        jan = circle.member(community, "Jan Verlinden");
        question = feed.ask(community, mieke, new DraftText("Wie vervangt bij ziekte?", "Geheime zorgen.", ""));
        reply = feed.answer(question, jan, "Wij delen een pool, zeg het niet voort.");
    }

    @Test
    void thanksAreGivenAfterOneConfirmingClickAndOnlyOnce() throws Exception {
        var token = token("thanks", mieke, reply.value());

        var asked = page(ask(token));
        assertThat(asked.selectFirst("h1").text()).isEqualTo("Wil je Jan bedanken?");
        assertThat(answer().thanks()).isEmpty();

        var done = page(press(asked, "action-do"));
        assertThat(done.text()).contains("Dat is gebeurd");
        page(press(asked, "action-do"));
        assertThat(answer().thanks()).containsExactly(mieke);

        page(press(done, "action-undo"));
        assertThat(answer().thanks()).isEmpty();
    }

    @Test
    void aFileTooLargeForTheMailIsThereForWhomTheMailWasForAndAsLongAsTheyMaySeeIt() throws Exception {
        var file = sentFile();
        var miekes = path(links.file(mieke.value(), file.value()));

        assertThat(browser.perform(get(miekes)).andReturn().getResponse().getContentAsString())
                .isEqualTo("Afspraken");
        assertThat(status(miekes.substring(0, miekes.length() - 3) + "abc")).isEqualTo(404);
        assertThat(status(path(links.oneClick("pause", mieke.value(), file.value()))
                        .replace(ActionLinks.ONE_CLICK, ActionLinks.FILE)))
                .isEqualTo(404);
        var stranger = circle.stranger("Vera Vreemd");
        assertThat(status(path(links.file(stranger.value(), file.value())))).isEqualTo(404);

        circle.endYesterday(community, mieke);
        assertThat(status(miekes)).isEqualTo(404);
    }

    private AttachmentId sentFile() {
        var file = files.keep("pool.txt", new ByteArrayInputStream("Afspraken".getBytes(StandardCharsets.UTF_8)));
        var asked = feed.askByMail(community, jan, new Mailed("Wie deelt?", "", "", List.of(file)));
        return pages.thread(asked, jan).question().files().getFirst().id();
    }

    private int status(String path) throws Exception {
        return browser.perform(get(path)).andReturn().getResponse().getStatus();
    }

    @Test
    void theAskerSaysWhatHelpedAndTakesItBack() throws Exception {
        var asked = page(ask(token("helped", mieke, reply.value())));
        var done = page(press(asked, "action-do"));
        page(press(asked, "action-do"));
        assertThat(answer().helpedAt()).isNotNull();

        page(press(done, "action-undo"));
        assertThat(answer().helpedAt()).isNull();
    }

    @Test
    void onlyTheAskerSaysWhatHelped() throws Exception {
        var els = circle.member(community, "Els Peeters");

        assertThat(ask(token("helped", els, reply.value())).getStatus()).isEqualTo(409);
        assertThat(perform(token("helped", els, reply.value())).getStatus()).isEqualTo(409);
        assertThat(answer().helpedAt()).isNull();
    }

    @Test
    void nobodyThanksThemselves() throws Exception {
        assertThat(ask(token("thanks", jan, reply.value())).getStatus()).isEqualTo(409);
        assertThat(perform(token("thanks", jan, reply.value())).getStatus()).isEqualTo(409);
        assertThat(answer().thanks()).isEmpty();
    }

    @Test
    void aMutedQuestionIsMutedUntilThatIsUndone() throws Exception {
        feed.follow(question, jan, Following.FOLLOWING);

        var asked = page(ask(token("mute", jan, question.value())));
        var done = page(press(asked, "action-do"));
        assertThat(pages.reading(question, jan).following()).isEqualTo(Following.MUTED);

        page(press(done, "action-undo"));
        assertThat(pages.reading(question, jan).following()).isEqualTo(Following.FOLLOWING);
    }

    @Test
    void mailIsPausedUntilThatIsUndone() throws Exception {
        notifications.choose(community, jan, NotificationChoice.WEEKLY);

        var done = page(press(page(ask(token("pause", jan, community.value()))), "action-do"));
        assertThat(notifications.of(community, jan)).isEqualTo(NotificationChoice.NONE);

        page(press(done, "action-undo"));
        assertThat(notifications.of(community, jan)).isEqualTo(NotificationChoice.WEEKLY);
    }

    @Test
    void whoLeavesMayComeBackTheSameDay() throws Exception {
        var asked = page(ask(token("leave", jan, community.value())));
        var done = page(press(asked, "action-do"));
        page(press(asked, "action-do"));
        assertThat(lastDay()).isNotNull();

        page(press(done, "action-undo"));
        page(press(done, "action-undo"));
        assertThat(lastDay()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"thanks", "mute", "pause", "leave"})
    void whoHasLeftSinceIsToldSoKindly(String action) throws Exception {
        circle.endYesterday(community, mieke);
        var token = token(action, mieke, subject(action));

        for (var answer : new MockHttpServletResponse[] {ask(token), perform(token)}) {
            assertThat(answer.getStatus()).isEqualTo(409);
            assertThat(answer.getContentAsString()).contains("geen lid (meer)").doesNotContain("Jan");
        }
        assertThat(answer().thanks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"thanks", "helped", "mute", "pause", "leave"})
    void aStrangersLinkDoesNothing(String action) throws Exception {
        var stranger = circle.stranger("Vera Vreemd");
        var token = token(action, stranger, subject(action));

        assertThat(ask(token).getStatus()).isEqualTo(409);
        assertThat(perform(token).getStatus()).isEqualTo(409);
        assertThat(answer().thanks()).isEmpty();
        assertThat(communities.isMember(community, stranger)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"thanks", "helped", "mute", "pause", "leave"})
    void whatIsNotThereIsRefused(String action) throws Exception {
        assertThat(ask(token(action, jan, UUID.randomUUID())).getStatus()).isEqualTo(409);
        assertThat(perform(token(action, jan, UUID.randomUUID())).getStatus()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"thanks", "helped", "mute", "pause", "leave"})
    void thePageTellsNothingOfWhatTheCommunitySays(String action) throws Exception {
        var asked = page(ask(token(action, mieke, subject(action))));

        assertThat(asked.html())
                .doesNotContain("ziekte")
                .doesNotContain("zorgen")
                .doesNotContain("pool")
                .doesNotContain("Verlinden")
                .doesNotContain("Dierckx");
    }

    @Test
    void scannersThatFetchTheLinkChangeNothing() throws Exception {
        var oneClick = path(links.oneClick("pause", jan.value(), community.value()));

        for (var look :
                new MockHttpServletRequestBuilder[] {get("/doen"), head("/doen"), get(oneClick), head(oneClick)}) {
            assertThat(send(look).getStatus()).isEqualTo(200);
        }
        ask(token("pause", jan, community.value())); // a scanner that runs the page's script
        assertThat(notifications.of(community, jan)).isEqualTo(NotificationChoice.AT_ONCE);
    }

    @Test
    void aMailProgramUnsubscribesWithoutAPage() throws Exception {
        var oneClick = path(links.oneClick("pause", jan.value(), community.value()));

        for (var time = 0; time < 2; time++) {
            var answer = send(post(oneClick).param("List-Unsubscribe", "One-Click"));
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getContentAsString()).isEmpty();
            assertThat(notifications.of(community, jan)).isEqualTo(NotificationChoice.NONE);
        }
    }

    @Test
    void aMailProgramIsNotToldOffForWhoHasLeftSince() throws Exception {
        circle.endYesterday(community, jan);
        var oneClick = path(links.oneClick("pause", jan.value(), community.value()));

        assertThat(send(post(oneClick).param("List-Unsubscribe", "One-Click")).getStatus())
                .isEqualTo(200);
    }

    @Test
    void whatWasMadeForAPageIsNoOneClick() throws Exception {
        var path = ActionLinks.ONE_CLICK + token("pause", jan, community.value());

        assertThat(send(post(path).param("List-Unsubscribe", "One-Click")).getStatus())
                .isEqualTo(404);
        assertThat(notifications.of(community, jan)).isEqualTo(NotificationChoice.AT_ONCE);
    }

    @Test
    void aPostThatDoesNotSayItUnsubscribesDoesNot() throws Exception {
        var oneClick = path(links.oneClick("pause", jan.value(), community.value()));

        assertThat(send(post(oneClick)).getStatus()).isEqualTo(400);
        assertThat(send(post(oneClick).param("List-Unsubscribe", "yes")).getStatus())
                .isEqualTo(400);
        assertThat(notifications.of(community, jan)).isEqualTo(NotificationChoice.AT_ONCE);
    }

    @Test
    void whoOpensTheUnsubscribeAddressIsAskedFirst() throws Exception {
        var asked = page(send(get(path(links.oneClick("pause", jan.value(), community.value())))));

        page(press(asked, "action-do"));
        assertThat(notifications.of(community, jan)).isEqualTo(NotificationChoice.NONE);
    }

    @Test
    void aLinkThatWasChangedOrIsForNothingWeKnowDoesNothing() throws Exception {
        var token = token("pause", jan, community.value());
        for (var wrong :
                new String[] {"", "x", token + "x", token.substring(0, 60), token("explode", jan, jan.value())}) {
            assertThat(ask(wrong).getStatus()).isEqualTo(404);
            assertThat(perform(wrong).getStatus()).isEqualTo(404);
        }
        assertThat(notifications.of(community, jan)).isEqualTo(NotificationChoice.AT_ONCE);
    }

    @Test
    void whoeverGuessesIsStoppedAndKeepsNobodyElseOut() throws Exception {
        MockHttpServletResponse answer;
        var tries = 0;
        do {
            answer = send(post("/doen").param("token", "guess").with(fromElsewhere()));
            tries++;
        } while (answer.getStatus() == 404 && tries < 1000);

        assertThat(answer.getStatus()).isEqualTo(429);
        var right = post("/doen").param("token", token("pause", jan, community.value()));
        assertThat(send(right.with(fromElsewhere())).getStatus()).isEqualTo(200);
    }

    private static RequestPostProcessor fromElsewhere() {
        return request -> {
            request.setRemoteAddr("203.0.113.9");
            return request;
        };
    }

    @Test
    void thePageSpeaksTheLanguageOfWhomItWasMailedTo() throws Exception {
        people.speak(jan, Locale.ENGLISH);

        var asked = page(ask(token("pause", jan, community.value())));
        assertThat(asked.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(asked.text()).contains("Stop these mails");
    }

    @Test
    void noSessionIsMadeAndNothingIsKeptOrPassedOn() throws Exception {
        var answer = ask(token("pause", jan, community.value()));

        assertThat(answer.getCookies()).isEmpty();
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'");
    }

    private UUID subject(String action) {
        return switch (action) {
            case "thanks", "helped" -> reply.value();
            case "mute" -> question.value();
            default -> community.value();
        };
    }

    private ReplyRead answer() {
        return pages.thread(question, jan).replies().getFirst();
    }

    private @Nullable LocalDate lastDay() {
        return communities.roster(community).member(jan).orElseThrow().until();
    }

    private String token(String action, PersonId person, UUID subject) {
        return links.token(action, person.value(), subject);
    }

    private static String path(String address) {
        return URI.create(address).getPath();
    }

    private MockHttpServletResponse ask(String token) throws Exception {
        return send(post("/doen/vraag").param("token", token));
    }

    private MockHttpServletResponse perform(String token) throws Exception {
        return send(post("/doen").param("token", token));
    }

    /** What a browser sends when this button is pressed. */
    private MockHttpServletResponse press(Document page, String button) throws Exception {
        var form =
                Objects.requireNonNull(Objects.requireNonNull(page.selectFirst("[data-testid=" + button + "]"), button)
                        .closest("form"));
        assertThat(form.attr("method")).isEqualTo("post");
        return send(post(form.attr("action"))
                .param(
                        "token",
                        Objects.requireNonNull(form.selectFirst("input[name=token]"))
                                .val()));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.header("Accept-Language", "nl"))
                .andReturn()
                .getResponse();
    }

    private static Document page(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }
}
