package org.leerkring.mailgroup.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.feed.Feed;
import org.leerkring.feed.FeedPages;
import org.leerkring.feed.QuestionId;
import org.leerkring.feed.ThreadRead;
import org.leerkring.mailgroup.MailAddresses;
import org.leerkring.mailgroup.ThreadToken;
import org.leerkring.mailgroup.inbound.smtp.SmtpDoor;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.leerkring.post.Post;
import org.leerkring.post.SentLetter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** A community with an open door for mail, and real conversations with it. */
@SpringBootTest(
        properties = {
            "leerkring.mailgroup.addresses={}@kring.example",
            "leerkring.mailgroup.smtp.port=-1",
            "leerkring.mailgroup.smtp.bind=127.0.0.1",
            "leerkring.mailgroup.inbound.max-size=1MB",
            "leerkring.mailgroup.inbound.retry=50ms",
            "leerkring.mailgroup.inbound.attempts=3",
            "leerkring.mailgroup.inbound.trusted-servers=mx.kring.example",
            "leerkring.files.directory=target/inbound-files",
            "spring.datasource.hikari.connection-timeout=2000",
            "db-scheduler.polling-interval=100ms"
        })
@Import({Circle.class, AbsentDatabase.class})
@ContextConfiguration(initializers = MariaDb.class)
public abstract class InboundTest {

    @Autowired
    protected Circle circle;

    @Autowired
    protected Communities communities;

    @Autowired
    protected Feed feed;

    @Autowired
    protected FeedPages pages;

    @Autowired
    protected People people;

    @Autowired
    protected Post post;

    @Autowired
    protected SmtpDoor door;

    @Autowired
    protected MailAddresses addresses;

    @Autowired
    protected AbsentDatabase database;

    @Autowired
    protected JdbcClient jdbc;

    protected CommunityId community;
    protected String address;
    protected PersonId mieke;
    protected PersonId jan;
    protected PersonId coach;

    @BeforeEach
    protected void aCommunity() {
        community = circle.found();
        mieke = circle.member(community, "Mieke Dierckx");
        jan = circle.member(community, "Jan Verlinden");
        coach = circle.coach(community, "Katrien Coach");
        address = addresses.of(communities.roster(community).community().slug());
    }

    /** Brings a mail to the door, and waits until it is dealt with. */
    protected String bring(String to, String mail) throws IOException {
        var answer = bringOnly(to, mail);
        settled();
        return answer;
    }

    protected String bringOnly(String to, String mail) throws IOException {
        try (var conversation = new SmtpConversation(door.port().orElseThrow())) {
            return conversation.bring("sender@school.example", to, mail);
        }
    }

    protected void settled() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(states()).doesNotContain("WAITING"));
    }

    protected String mail(PersonId from, String subject, String text, String... headers) {
        return mail(email(from), subject, text, headers);
    }

    protected static String mail(String from, String subject, String text, String... headers) {
        var more = headers.length == 0 ? "" : String.join("\n", headers) + "\n";
        var id = more.contains("Message-ID:") ? "" : "Message-ID: <" + UUID.randomUUID() + "@school.example>\n";
        return """
                From: Iemand <%s>
                To: kring@kring.example
                Subject: %s
                Date: Fri, 20 Nov 2026 10:15:00 +0100
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                %s%s
                %s
                """.formatted(from, subject, id, more, text).replace("\n\n\n", "\n\n");
    }

    protected String email(PersonId person) {
        return people.find(person).orElseThrow().email();
    }

    protected List<String> states() {
        return jdbc.sql("select state from mailgroup_arrival where community_id = ? order by id")
                .param(community.value())
                .query(String.class)
                .list();
    }

    protected String reason() {
        return jdbc.sql("select reason from mailgroup_arrival where community_id = ? order by id desc limit 1")
                .param(community.value())
                .query(String.class)
                .single();
    }

    protected List<QuestionId> questions() {
        return jdbc
                .sql("select id from feed_question where community_id = ? order by asked_at, id")
                .param(community.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(QuestionId::new)
                .toList();
    }

    protected ThreadRead thread(QuestionId question) {
        return pages.thread(question, coach);
    }

    /** Where a member answers a question, as the mail about it would have told. */
    protected String threadAddress(QuestionId question, PersonId member) {
        var token = new ThreadToken(
                UUID.randomUUID().toString().replaceAll("[^a-z2-7]", "a").substring(0, 26));
        jdbc.sql(
                        "insert ignore into mailgroup_thread (token, question_id, person_id, community_id, made_at) values (?, ?, ?, ?, now(6))")
                .params(token.value(), question.value(), member.value(), community.value())
                .update();
        return jdbc.sql("select token from mailgroup_thread where question_id = ? and person_id = ?")
                .params(question.value(), member.value())
                .query((row, _) -> addresses.of(new ThreadToken(row.getString("token"))))
                .single();
    }

    protected List<SentLetter> letters(String recipient) {
        return post.newest(200).stream()
                .filter(letter -> letter.recipient().equals(recipient))
                .toList();
    }
}
