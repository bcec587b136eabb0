package org.leerkring.mailgroup.outgoing;

import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.Notifications;
import org.leerkring.feed.DraftText;
import org.leerkring.feed.Feed;
import org.leerkring.feed.QuestionId;
import org.leerkring.files.Files;
import org.leerkring.local.MailSink;
import org.leerkring.mailgroup.MailAddresses;
import org.leerkring.mailgroup.MessageIds;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.leerkring.post.mailing.Mailings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Three members of a community, and a mail server that speaks SMTP to catch their mail. */
@SpringBootTest(
        properties = {
            "leerkring.mail.retry=100ms",
            "leerkring.mailgroup.addresses={}@kring.voorbeeld.be",
            "leerkring.mailgroup.outgoing.attachments=1KB",
            "db-scheduler.polling-interval=100ms"
        })
@Import(Circle.class)
@ContextConfiguration(initializers = MariaDb.class)
abstract class OutgoingTest {

    static MailSink sink = MailSink.start();

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "localhost");
        settings.add("spring.mail.port", () -> sink.port());
    }

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    Feed feed;

    @Autowired
    Files files;

    @Autowired
    People people;

    @Autowired
    Notifications notifications;

    @Autowired
    MailAddresses addresses;

    @Autowired
    MessageIds messages;

    @Autowired
    Mailings mailings;

    @Autowired
    SubjectPrefixes prefixes;

    @Autowired
    JdbcClient jdbc;

    CommunityId community;
    PersonId mieke;
    PersonId jan;
    PersonId els;

    @BeforeEach
    void threeMembers() {
        sink.reset();
        community = circle.found();
        mieke = circle.member(community, "Mieke Dierckx");
        jan = circle.member(community, "Jan Verlinden");
        els = circle.member(community, "Els Peeters");
    }

    QuestionId ask(String title) {
        return feed.ask(community, mieke, new DraftText(title, "Ik zoek iemand.", ""));
    }

    MimeMessage mailTo(PersonId person) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> sink.mails().stream()
                                .filter(mail -> mail.to().equals(address(person)))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow()
                .message();
    }

    List<String> recipients() {
        return sink.mails().stream().map(MailSink.Caught::to).toList();
    }

    String address(PersonId person) {
        return people.find(person).orElseThrow().email();
    }

    static String unfolded(MimeMessage mail, String header) throws Exception {
        return mail.getHeader(header, null).replaceAll("\\s+", " ");
    }

    List<String> states(QuestionId question) {
        return jdbc.sql("""
                        select c.state from post_copy c join post_mailing m on m.id = c.mailing_id
                        where m.subject = ?""").param(question.value()).query(String.class).list();
    }

    /** Nothing is left to distribute or deliver. */
    void allDone() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql("""
                                select count(*) from scheduled_tasks
                                where task_name in ('mailgroup-distribute', 'post-deliver-copies')""").query(Integer.class).single() == 0);
    }
}
