package org.leerkring.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.icegreen.greenmail.mail.MovingMessage;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands mail for a community over to Leerkring's own SMTP door, as a school's mail server would. */
final class Forwarder {

    private static final String HERE = "127.0.0.1";
    private static final String PATIENCE_MILLIS = "10000";
    private static final Logger log = LoggerFactory.getLogger(Forwarder.class);

    private final int port;
    private final Clock clock;
    private final Session session;

    /** @param port where Leerkring's door is; 0 when it is closed */
    Forwarder(int port, Clock clock) {
        this.port = port;
        this.clock = clock;
        var settings = new Properties();
        settings.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        settings.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        this.session = Session.getInstance(settings);
    }

    /** Returns what to send back when Leerkring does not take it. */
    Optional<MimeMessage> forward(MovingMessage mail, String to) {
        try (var line = session.getTransport("smtp")) {
            var copy = new SMTPMessage(mail.getMessage());
            copy.setEnvelopeFrom(
                    mail.getReturnPath() == null ? "<>" : mail.getReturnPath().getEmail());
            line.connect(HERE, port, null, null);
            line.sendMessage(copy, new Address[] {new InternetAddress(to)});
            return Optional.empty();
        } catch (MessagingException e) {
            log.warn("Leerkring did not take a mail: {}", e.getClass().getSimpleName());
            return back(mail, reason(e));
        }
    }

    /** The door's own sentence stands in the innermost of a chain. */
    private static String reason(MessagingException failed) {
        MessagingException innermost = failed;
        while (innermost.getNextException() instanceof MessagingException next) {
            innermost = next;
        }
        return String.valueOf(innermost instanceof SendFailedException ? innermost.getMessage() : failed.getMessage());
    }

    private Optional<MimeMessage> back(MovingMessage mail, String reason) {
        if (mail.getReturnPath() == null) {
            return Optional.empty(); // nobody to tell
        }
        try {
            var back = new MimeMessage(session);
            back.setFrom(new InternetAddress("mailer-daemon@localhost"));
            back.setRecipient(
                    RecipientType.TO, new InternetAddress(mail.getReturnPath().getEmail()));
            back.setSubject("Undelivered mail: " + mail.getMessage().getSubject(), UTF_8.name());
            back.setHeader("Auto-Submitted", "auto-replied");
            back.setSentDate(Date.from(clock.instant()));
            back.setText(reason, UTF_8.name());
            back.saveChanges();
            return Optional.of(back);
        } catch (MessagingException _) {
            return Optional.empty();
        }
    }
}
