package org.leerkring.mailgroup.inbound.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.Member;
import org.leerkring.feed.FeedPages;
import org.leerkring.feed.QuestionId;
import org.leerkring.feed.QuestionRead;
import org.leerkring.mailgroup.MailAddresses;
import org.leerkring.mailgroup.inbound.Envelope;
import org.leerkring.mailgroup.inbound.Intake;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.leerkring.today.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@Import(Circle.class)
@TestPropertySource(properties = "leerkring.mailgroup.inbound.trusted-servers=mx.leerkring.test")
class QueueViewTest extends KaribuTest {

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    Intake intake;

    @Autowired
    MailAddresses addresses;

    @Autowired
    People people;

    @Autowired
    FeedPages pages;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    CommunityId community;
    String slug;
    PersonId mieke;
    PersonId jan;
    PersonId coach;

    @BeforeEach
    void aCommunity() {
        community = circle.found();
        slug = communities.roster(community).community().slug();
        mieke = circle.member(community, "Mieke Dierckx");
        jan = circle.member(community, "Jan Verlinden");
        coach = circle.coach(community, "Katrien Coach");
    }

    @Test
    void theCoachReadsWhoSentWhatAndWhyItWaits() {
        stuck("Een heel boek", "woord ".repeat(8000));

        open(coach);

        assertThat(text("queued-mail")).contains("Een heel boek");
        assertThat(get(Component.class, "queued-why").getElement().getTextRecursively())
                .contains("30000");
        var read = get(Details.class, "queued-read");
        read.setOpened(true);
        assertThat(text("queued-text")).contains("woord woord");
        assertThat(today.waitingFor(coach))
                .anySatisfy(item -> assertThat(item.path()).endsWith("/postbus"));
        assertThat(today.waitingFor(mieke))
                .noneSatisfy(item -> assertThat(item.path()).endsWith("/postbus"));
    }

    @Test
    void theCoachPostsItForWhoWroteIt() {
        stuck("Korte vraag", "Hoe doen jullie dat?", "Authentication-Results: mx.leerkring.test; dmarc=fail");
        open(coach);

        _click(get(Button.class, "queued-post"));
        @SuppressWarnings("unchecked")
        ComboBox<Member> writer = get(ComboBox.class, "mail-writer");
        assertThat(writer.getValue()).isNotNull().extracting(Member::id).isEqualTo(mieke);
        _setValue(writer, communities.roster(community).member(jan).orElseThrow());
        _click(get(Button.class, "mail-writer-post"));

        assertThat(find("queued-mail")).isEmpty();
        assertThat(find("queue-empty")).isNotEmpty();
        assertThat(question().author()).isEqualTo(jan);
        assertThat(jdbc.sql("select count(*) from audit_entry where deed = 'MAIL_POSTED_BY_COACH' and by_person = ?")
                        .param(coach.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatTheFeedStillRefusesIsSaidWhereItWasAsked() {
        stuck("Een heel boek", "woord ".repeat(8000));
        open(coach);

        _click(get(Button.class, "queued-post"));
        _click(get(Button.class, "mail-writer-post"));

        assertThat(get(Component.class, "mail-writer-dialog").isAttached()).isTrue();
        assertThat(find("queued-mail")).hasSize(1);
        assertThat(states()).containsExactly("STUCK");
    }

    @Test
    void whatWasThrownAwayCanBePutBack() {
        stuck("Een heel boek", "woord ".repeat(8000));
        open(coach);

        _click(get(Button.class, "queued-discard"));
        assertThat(states()).containsExactly("DISCARDED");
        _click(get(Button.class, "queued-undo"));

        assertThat(states()).containsExactly("STUCK");
        assertThat(text("queued-mail")).contains("Een heel boek");
    }

    @Test
    void aSecondTryThatFailsBringsItBackWithoutTellingItsSenderAgain() {
        stuck("Een heel boek", "woord ".repeat(8000));
        open(coach);

        _click(get(Button.class, "queued-again"));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(states()).containsExactly("STUCK"));
        assertThat(jdbc.sql("select count(*) from post_letter where recipient = ?")
                        .param(people.find(mieke).orElseThrow().email())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aMemberDoesNotSeeThatAnythingWaits() {
        stuck("Een heel boek", "woord ".repeat(8000));

        open(mieke);

        assertThat(find("queued-mail")).isEmpty();
        assertThat(find("queue-heading")).isEmpty();
        assertThat(find("tab-postbus")).isEmpty();
    }

    @Test
    void whereThereIsNoCoachAnyMoreEachMemberLooksAfterIt() {
        circle.endYesterday(community, coach);
        stuck("Een heel boek", "woord ".repeat(8000));

        open(mieke);

        assertThat(text("queued-mail")).contains("Een heel boek");
        assertThat(today.waitingFor(mieke))
                .anySatisfy(item -> assertThat(item.path()).endsWith("/postbus"));
    }

    @Test
    void manyArePagedAndEachIsShownOnce() {
        for (var i = 0; i < 23; i++) {
            come("Te lang " + i, "woord ".repeat(8000));
        }
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(states()).hasSize(23).containsOnly("STUCK"));
        open(coach);
        assertThat(find("queued-mail")).hasSize(20);

        _click(get(Button.class, "queue-more"));

        assertThat(find("queued-mail")).hasSize(23);
        assertThat(get(Component.class, "queue-heading").isAttached()).isTrue();
    }

    private void stuck(String subject, String text, String... headers) {
        come(subject, text, headers);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(states()).containsExactly("STUCK"));
    }

    private void come(String subject, String text, String... headers) {
        var more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        var mail = "From: Mieke <" + people.find(mieke).orElseThrow().email() + ">\r\nSubject: " + subject
                + "\r\nMessage-ID: <" + UUID.randomUUID() + "@x.example>\r\n" + more + "\r\n" + text + "\r\n";
        intake.take(
                new Envelope("mieke@x.example", List.of(addresses.of(slug))),
                new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> states() {
        return jdbc.sql("select state from mailgroup_arrival where community_id = ?")
                .param(community.value())
                .query(String.class)
                .list();
    }

    private QuestionRead question() {
        var id = jdbc.sql("select id from feed_question where community_id = ?")
                .param(community.value())
                .query(UUID.class)
                .single();
        return pages.thread(new QuestionId(id), coach).question();
    }

    private void open(PersonId person) {
        signIn(person.value());
        UI.getCurrent().navigate("kringen/" + slug + "/postbus");
    }

    private static String text(String testId) {
        return get(Component.class, testId).getElement().getTextRecursively();
    }

    private static List<Component> find(String testId) {
        return _find(Component.class, spec -> spec.withAttribute("data-testid", testId));
    }

    private static <C extends Component> C get(Class<C> type, String testId) {
        return _get(type, spec -> spec.withAttribute("data-testid", testId));
    }
}
