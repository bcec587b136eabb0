package org.leerkring.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Folder;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.mailgroup.MailAddresses;
import org.leerkring.post.Letter;
import org.leerkring.post.Post;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The mail server of run mode, spoken to as Leerkring and as mail programs do. */
@SpringBootTest(properties = {"leerkring.local.mail.smtp-port=0", "leerkring.local.mail.imap-port=0"})
@ActiveProfiles("mailbox")
@ContextConfiguration(initializers = MariaDb.class)
class LocalMailTest {

    private static final String AN = "an.peeters@voorbeeld.be";
    private static final LocalMailSettings ANY_PORT = new LocalMailSettings(0, 0);
    private static final int CLOSED = 1;

    @Autowired
    LocalMail running;

    @Autowired
    MailAddresses addresses;

    @Autowired
    Post post;

    private final GreenMail door = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void openTheDoor() {
        door.start();
    }

    @AfterEach
    void closeTheDoor() {
        door.stop();
    }

    @Test
    void whatLeerkringSendsLiesInTheMailbox() throws MessagingException {
        post.send(new Letter("Els.Maes@voorbeeld.be", "Dag Ännä", "Gewone tekst", "<p>Opgemaakt</p>"));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> !running.newest("els.maes@voorbeeld.be", 5).isEmpty());
        var letter = running.newest("els.maes@voorbeeld.be", 5).getFirst();
        assertThat(letter.open().getSubject()).isEqualTo("Dag Ännä");
        assertThat(running.find("els.maes@voorbeeld.be", letter.uid())).contains(letter);
        assertThat(running.newest(null, 100)).contains(letter);
    }

    /** The mail server of run mode refuses what has no envelope sender, and answers of machines have none. */
    @Test
    void anAnswerOfLeerkringItselfArrivesToo() {
        post.answer(
                new Letter("vreemd@voorbeeld.be", "Je mail", "Gewone tekst", "<p>Opgemaakt</p>"), "<1@voorbeeld.be>");

        await().atMost(Duration.ofSeconds(30))
                .until(() -> !running.newest("vreemd@voorbeeld.be", 5).isEmpty());
    }

    @Test
    void aMailProgramReadsWithAnyPassword() throws MessagingException {
        with(new Forwarder(CLOSED, Clock.systemUTC()), mail -> {
            send(mail, "jan@voorbeeld.be", AN, "Dag An");

            assertThat(subjects(mail, AN, "zomaar iets")).containsExactly("Dag An");
            assertThat(subjects(mail, "nieuw@voorbeeld.be", "")).isEmpty();
        });
    }

    @Test
    void theNewestLieOnTop() throws MessagingException {
        with(new Forwarder(CLOSED, Clock.systemUTC()), mail -> {
            for (var number = 1; number <= 3; number++) {
                send(mail, "jan@voorbeeld.be", AN, "Nummer " + number);
            }

            assertThat(mail.newest(AN, 2).stream().map(LocalMailTest::subject)).containsExactly("Nummer 3", "Nummer 2");
        });
    }

    @Test
    void whatIsWrittenToACommunityIsHandedToLeerkringAsItCame() throws MessagingException {
        with(new Forwarder(door.getSmtp().getPort(), Clock.systemUTC()), mail -> {
            var community = addresses.of("schoolleiders-kempen");
            send(mail, AN, community, "Wie vervangt bij ziekte?");

            assertThat(door.waitForIncomingEmail(10_000, 1)).isTrue();
            var taken = door.getReceivedMessages()[0];
            assertThat(taken.getSubject()).isEqualTo("Wie vervangt bij ziekte?");
            assertThat(taken.getHeader("Return-Path", null)).contains(AN);
            assertThat(mail.newest(null, 10)).isEmpty();
        });
    }

    @Test
    void whatLeerkringDoesNotTakeComesBackToItsSender() throws MessagingException {
        with(new Forwarder(CLOSED, Clock.systemUTC()), mail -> {
            send(mail, AN, addresses.of("nergens"), "Hoort iemand mij?");

            await().atMost(Duration.ofSeconds(20))
                    .until(() -> !mail.newest(AN, 1).isEmpty());
            assertThat(subject(mail.newest(AN, 1).getFirst())).isEqualTo("Undelivered mail: Hoort iemand mij?");
        });
    }

    @Test
    void aTakenPortIsNoReasonNotToStart() throws IOException, MessagingException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = new LocalMailSettings(taken.getLocalPort(), taken.getLocalPort());
            var mail = new LocalMail(settings, addresses, new Forwarder(CLOSED, Clock.systemUTC()));
            try {
                assertThat(mail.smtpPort()).isNotEqualTo(taken.getLocalPort());
                send(mail, "jan@voorbeeld.be", AN, "Toch aangekomen");
                assertThat(subjects(mail, AN, "demo")).containsExactly("Toch aangekomen");
            } finally {
                mail.destroy();
            }
        }
    }

    private void with(Forwarder forwarder, Use use) throws MessagingException {
        var mail = new LocalMail(ANY_PORT, addresses, forwarder);
        try {
            use.of(mail);
        } finally {
            mail.destroy();
        }
    }

    private static void send(LocalMail mail, String from, String to, String subject) throws MessagingException {
        var settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", String.valueOf(mail.smtpPort()));
        var letter = new MimeMessage(Session.getInstance(settings));
        letter.setFrom(new InternetAddress(from));
        letter.setRecipient(RecipientType.TO, new InternetAddress(to));
        letter.setSubject(subject, UTF_8.name());
        letter.setText("Tekst", UTF_8.name());
        Transport.send(letter);
    }

    private static String[] subjects(LocalMail mail, String user, String password) throws MessagingException {
        try (var store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", mail.imapPort(), user, password);
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                var messages = inbox.getMessages();
                var subjects = new String[messages.length];
                for (var at = 0; at < messages.length; at++) {
                    subjects[at] = messages[at].getSubject();
                }
                return subjects;
            }
        }
    }

    private static String subject(LocalLetter letter) {
        try {
            return letter.open().getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    @FunctionalInterface
    private interface Use {
        void of(LocalMail mail) throws MessagingException;
    }
}
