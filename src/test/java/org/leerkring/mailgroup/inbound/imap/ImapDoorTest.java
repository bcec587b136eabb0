package org.leerkring.mailgroup.inbound.imap;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags.Flag;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.leerkring.mailgroup.inbound.InboundTest;
import org.leerkring.mailgroup.inbound.Intake;
import org.springframework.beans.factory.annotation.Autowired;

/** Waiting at the mailbox of a real server. */
class ImapDoorTest extends InboundTest {

    private static final Duration SOON = Duration.ofMillis(300);
    private static final Duration MUCH_LATER = Duration.ofMinutes(10);

    @Autowired
    Intake intake;

    @Autowired
    Bookmarks bookmarks;

    @Autowired
    Addressing addressing;

    private GreenMail server;
    private GreenMailUser mailbox;
    private @Nullable ImapDoor open;

    @BeforeEach
    void aMailbox() {
        // the server of the test numbers its mailboxes by the second: two tests within one would share how far they
        // came
        jdbc.sql("delete from mailgroup_mailbox").update();
        server = started(0);
    }

    @AfterEach
    void close() {
        database.comeBack();
        if (open != null) {
            open.stop();
        }
        server.stop();
    }

    /** The mail server of the test complains on its own threads when it is cut off, as it is here on purpose. */
    private static ConditionFactory await() {
        return Awaitility.with().dontCatchUncaughtExceptions().await().atMost(Duration.ofSeconds(30));
    }

    @Test
    void mailIsTakenAsSoonAsTheServerSaysThatItCame() throws Exception {
        waitAt(true, MUCH_LATER);
        deliver(mail(mieke, "Eerste", "Dag", "Delivered-To: " + address));
        await().untilAsserted(() -> assertThat(questions()).hasSize(1));

        deliver(mail(mieke, "Tweede", "Dag", "Delivered-To: " + address));

        await().untilAsserted(() -> assertThat(questions()).hasSize(2));
        await().untilAsserted(() -> assertThat(unread()).isZero());
    }

    /**
     * Far sooner than twenty looks would take. One look may be needed: the server of the test itself forgets a mail that
     * comes in the instant between its last word and its listening.
     */
    @Test
    @Timeout(60)
    void mailThatComesWhileItTurnsToListeningIsTakenToo() throws Exception {
        waitAt(true, Duration.ofSeconds(8));
        for (var already = 0; already < 20; already++) {
            deliver(mail(mieke, "Vraag " + already, "Dag", "Delivered-To: " + address));
            var soon = already + 1;
            // the last of what is said to the server before listening to it: the next mail comes right then
            await().pollInterval(Duration.ofMillis(1)).untilAsserted(() -> assertThat(server.getManagers()
                            .getImapHostManager()
                            .getInbox(mailbox)
                            .getUnseenCount())
                    .isZero());
            assertThat(questions()).hasSizeLessThanOrEqualTo(soon);
        }
        await().untilAsserted(() -> assertThat(questions()).hasSize(20));
    }

    @Test
    void withoutWordOfTheServerItLooksByItself() throws Exception {
        waitAt(false, SOON);

        deliver(mail(mieke, "Eerste", "Dag", "Delivered-To: " + address));
        await().untilAsserted(() -> assertThat(questions()).hasSize(1));
        deliver(mail(mieke, "Tweede", "Dag", "Delivered-To: " + address));

        await().untilAsserted(() -> assertThat(questions()).hasSize(2));
    }

    @Test
    void whatWasTakenGoesToTheFolderThatIsSetForIt() throws Exception {
        var mailboxes = server.getManagers().getImapHostManager();
        mailboxes.createMailbox(mailbox, "Verwerkt");
        waitAt(true, MUCH_LATER, "Verwerkt");

        deliver(mail(mieke, "Eerste", "Dag", "Delivered-To: " + address));

        await().untilAsserted(() -> assertThat(
                        mailboxes.getFolder(mailbox, "Verwerkt").getMessageCount())
                .isEqualTo(1));
        assertThat(mailboxes.getInbox(mailbox).getMessageCount()).isZero();
        deliver(mail(mieke, "Tweede", "Dag", "Delivered-To: " + address));
        await().untilAsserted(() -> assertThat(questions()).hasSize(2));
    }

    @Test
    void withoutANoteOfTheServerTheAddressItWasWrittenToCounts() throws Exception {
        waitAt(true, MUCH_LATER);

        deliver(mail(mieke, "Eerste", "Dag").replace("To: kring@kring.example", "To: Kring <" + address + ">"));

        await().untilAsserted(() -> assertThat(questions()).hasSize(1));
    }

    @Test
    void mailForOthersStaysUnread() throws Exception {
        waitAt(true, MUCH_LATER);

        deliver(mail(mieke, "Voor een ander", "Dag").replace("To: kring@kring.example", "To: ander@elders.example"));
        deliver(mail(mieke, "Voor ons", "Dag", "Delivered-To: " + address));

        await().untilAsserted(() -> assertThat(questions()).hasSize(1));
        await().untilAsserted(() -> assertThat(unread()).isEqualTo(1));
    }

    @Test
    void afterARestartNothingIsTakenTwiceAndNothingIsLost() throws Exception {
        waitAt(true, MUCH_LATER);
        deliver(mail(mieke, "Eerste", "Dag", "Delivered-To: " + address).replaceAll("Message-ID: .*\n", ""));
        await().untilAsserted(() -> assertThat(unread()).isZero());
        stopWaiting();
        // someone reads in the mailbox too: what they mark says nothing
        for (var message :
                server.getManagers().getImapHostManager().getInbox(mailbox).getMessages()) {
            message.setFlag(Flag.SEEN, false);
        }
        deliver(mail(mieke, "Tweede", "Dag", "Delivered-To: " + address));
        server.getManagers()
                .getImapHostManager()
                .getInbox(mailbox)
                .getMessages()
                .getLast()
                .setFlag(Flag.SEEN, true);

        waitAt(true, MUCH_LATER);

        await().untilAsserted(() -> assertThat(questions()).hasSize(2));
        settled();
        assertThat(states()).containsExactly("POSTED", "POSTED");
    }

    @Test
    void whileTheDatabaseIsAwayMailStaysAsItIs() throws Exception {
        waitAt(false, SOON);
        var mail = mail(mieke, "Straks", "Dag", "Delivered-To: " + address);
        database.goAway();
        deliver(mail);
        await().during(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(unread()).isEqualTo(1));

        database.comeBack();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(questions()).hasSize(1));
    }

    @Test
    void aServerThatWentAwayIsFoundAgain() throws Exception {
        waitAt(true, SOON);
        deliver(mail(mieke, "Eerste", "Dag", "Delivered-To: " + address));
        await().untilAsserted(() -> assertThat(questions()).hasSize(1));
        var port = server.getImap().getPort();
        server.stop();
        // a mailbox made within the same second would count on where the first one was, which no server does
        var second = Instant.now().getEpochSecond();
        await().until(() -> Instant.now().getEpochSecond() > second);

        server = started(port);
        deliver(mail(mieke, "Tweede", "Dag", "Delivered-To: " + address));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(questions()).hasSize(2));
    }

    private GreenMail started(int port) {
        var started = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        started.start();
        mailbox = started.setUser("kring@kring.example", "kring", "geheim");
        return started;
    }

    private void waitAt(boolean idle, Duration look) {
        waitAt(idle, look, "");
    }

    private void waitAt(boolean idle, Duration look, String done) {
        var settings = new ImapSettings(
                "127.0.0.1", server.getImap().getPort(), false, "kring", "geheim", "INBOX", done, idle, look);
        open = new ImapDoor(settings, new Mailbox(intake, bookmarks, addressing, settings));
        open.start();
    }

    private void stopWaiting() {
        if (open != null) {
            open.stop();
        }
    }

    private void deliver(String mail) throws MessagingException {
        mailbox.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
    }

    private int unread() throws FolderException {
        return server.getManagers().getImapHostManager().getInbox(mailbox).getUnseenCount();
    }
}
