package org.leerkring.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leerkring.MariaDb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.transaction.support.TransactionTemplate;

@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        properties = {
            "leerkring.mail.from=Leerkring <post@leerkring.example>",
            "leerkring.mail.retry=50ms",
            "db-scheduler.polling-interval=100ms"
        })
@ContextConfiguration(initializers = MariaDb.class)
class DeliveryTest {

    static final Letter LETTER = new Letter("an@school.example", "Dag Ännä", "Gewone tekst", "<p>Opgemaakt</p>");

    @Autowired
    Post post;

    @Autowired
    Letters letters;

    @Autowired
    Delivery delivery;

    @Autowired
    MailSettings settings;

    @Autowired
    PublicAddress address;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @TestBean
    JavaMailSender server;

    static JavaMailSender server() {
        return new PretendedMailServer();
    }

    @BeforeEach
    void emptyTheBox() {
        pretended().reset();
    }

    @Test
    void whatTheServerRepliesStaysOutOfTheLog(CapturedOutput output) {
        pretended().refuse(1);

        post.send(LETTER);

        pretended().next();
        assertThat(output).contains("could not be handed to the mail server").doesNotContain("an@school.example");
    }

    @Test
    void aLetterLeavesAsTextAndAsHtml() throws Exception {
        post.send(LETTER);

        var mail = pretended().next();
        assertThat(mail.getFrom()[0]).hasToString("Leerkring <post@leerkring.example>");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("an@school.example");
        assertThat(mail.getSubject()).isEqualTo("Dag Ännä");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        var body = (MimeMultipart) mail.getContent();
        assertThat(body.getBodyPart(0).getContent()).isEqualTo("Gewone tekst");
        assertThat(body.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(body.getBodyPart(1).getContent()).isEqualTo("<p>Opgemaakt</p>");
    }

    @Test
    void theOutboxRemembersWhenItLeft() {
        post.send(LETTER);

        await().untilAsserted(
                        () -> assertThat(post.newest(1)).singleElement().satisfies(letter -> assertThat(letter.sentAt())
                                .isNotNull()));
    }

    @Test
    void aServerThatRefusesIsTriedAgain() {
        pretended().refuse(3);

        post.send(LETTER);

        pretended().next();
        assertThat(pretended().attempts()).isEqualTo(4);
        await().untilAsserted(() -> assertThat(errands()).isZero());
        assertThat(pretended().attempts()).isEqualTo(4);
    }

    @Test
    void nothingLeavesOnARollback() throws Exception {
        transaction.executeWithoutResult(status -> {
            post.send(new Letter("an@school.example", "Nooit gebeurd", "x", "x"));
            assertThat(errands()).as("the errand is written with the letter").isOne();
            status.setRollbackOnly();
        });

        assertThat(errands()).isZero();
        post.send(LETTER);
        assertThat(pretended().next().getSubject()).isEqualTo(LETTER.subject());
    }

    @Test
    void aLetterThatLeftNeverLeavesAgain() throws Exception {
        post.send(LETTER);
        pretended().next();
        await().untilAsserted(() -> assertThat(errands()).isZero());

        delivery.deliver(Delivery.errand(post.newest(1).getFirst().id()));

        assertThat(pretended().attempts()).isEqualTo(1);
    }

    @Test
    void withoutAServerLettersWait() {
        ExecutionOperations<Void> operations = mock();
        var errand = Delivery.errand(LetterId.fresh());
        var done = ExecutionComplete.success(new Execution(Instant.EPOCH, errand), Instant.EPOCH, Instant.EPOCH);
        var noServer = new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class);

        new Delivery(letters, noServer, settings, address, Clock.systemUTC())
                .deliver(errand)
                .complete(done, operations);

        verify(operations).reschedule(done, Instant.EPOCH.plus(Duration.ofMinutes(5)));
    }

    @Test
    void theOutboxIsReadPageByPage() {
        for (var i = 1; i <= 5; i++) {
            post.send(new Letter("an@school.example", "Bladeren " + i, "x", "x"));
        }

        var first = post.newest(2);
        var second = post.before(first.getLast(), 3);

        assertThat(first).extracting(SentLetter::subject).containsExactly("Bladeren 5", "Bladeren 4");
        assertThat(second).extracting(SentLetter::subject).containsExactly("Bladeren 3", "Bladeren 2", "Bladeren 1");
    }

    @Test
    void onlyWhatWasSentLongAgoIsThrownAway() {
        post.send(LETTER);
        await().untilAsserted(() -> assertThat(errands()).isZero());
        var sent = post.newest(1).getFirst();

        letters.throwAwaySentBefore(sent.writtenAt());
        assertThat(post.find(sent.id())).isPresent();

        letters.throwAwaySentBefore(Instant.now().plusSeconds(60));
        assertThat(post.find(sent.id())).isEmpty();
    }

    private PretendedMailServer pretended() {
        return (PretendedMailServer) server;
    }

    private int errands() {
        return jdbc.sql("select count(*) from scheduled_tasks where task_name = 'post-deliver'")
                .query(Integer.class)
                .single();
    }
}
