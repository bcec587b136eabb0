package org.leerkring.post;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Carries letters to the mail server, on the scheduler's threads and once in the cluster. */
@Component
class Delivery {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("post-deliver");

    private static final Duration UNTIL_THERE_IS_A_SERVER = Duration.ofMinutes(5);
    private static final Logger log = LoggerFactory.getLogger(Delivery.class);

    private final Letters letters;
    private final ObjectProvider<JavaMailSender> server;
    private final MailSettings settings;
    private final PublicAddress address;
    private final Clock clock;

    Delivery(
            Letters letters,
            ObjectProvider<JavaMailSender> server,
            MailSettings settings,
            PublicAddress address,
            Clock clock) {
        this.letters = letters;
        this.server = server;
        this.settings = settings;
        this.address = address;
        this.clock = clock;
    }

    static TaskInstance<Void> errand(LetterId letter) {
        return TASK.instance(letter.value().toString()).build();
    }

    @EventListener(ApplicationReadyEvent.class)
    void warnWhenLettersWait() {
        if (server.getIfAvailable() == null) {
            log.warn("There is no mail server: letters wait until spring.mail.host is set, also sign-in links");
        }
    }

    /** Thrown errors are tried again by the scheduler; a letter that was sent is never sent again. */
    CompletionHandler<Void> deliver(TaskInstance<Void> errand) {
        var reachable = server.getIfAvailable();
        if (reachable == null) {
            return (done, operations) ->
                    operations.reschedule(done, done.getTimeDone().plus(UNTIL_THERE_IS_A_SERVER));
        }
        letters.findById(new LetterId(UUID.fromString(errand.getId())))
                .filter(letter -> !letter.isDelivered())
                .ifPresent(letter -> deliver(letter, reachable));
        return new CompletionHandler.OnCompleteRemove<>();
    }

    /** No transaction is open while the mail server takes its time. */
    private void deliver(PostedLetter letter, JavaMailSender reachable) {
        var mail = envelope(letter.read(), reachable.createMimeMessage());
        var answers = letter.answers();
        try {
            reachable.send(answers == null ? mail : answering(letter.id(), answers, mail));
        } catch (MailException e) {
            throw new NotDelivered(letter.id(), e);
        }
        letter.delivered(clock.instant());
        letters.save(letter);
    }

    private MimeMessage envelope(SentLetter letter, MimeMessage mail) {
        try {
            mail.setFrom(new InternetAddress(settings.from(), true));
            mail.setRecipient(RecipientType.TO, new InternetAddress(letter.recipient(), true));
            mail.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
            mail.setSentDate(Date.from(letter.writtenAt()));
            // the same at each attempt, so that a mail server recognises a letter it already has
            mail.setHeader(
                    "Message-ID",
                    "<" + letter.id().value() + "@" + address.address().getHost() + ">");
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setContent(new MimeMultipart("alternative", text(letter), html(letter)));
            return mail;
        } catch (MessagingException e) {
            throw new NotDelivered(letter.id(), e);
        }
    }

    private static MimeMessage answering(LetterId letter, String messageId, MimeMessage mail) {
        try {
            mail.setHeader("Auto-Submitted", "auto-replied");
            if (!messageId.isEmpty()) {
                mail.setHeader("In-Reply-To", messageId);
                mail.setHeader("References", messageId);
            }
            var answer = new SMTPMessage(mail);
            answer.setEnvelopeFrom("<>");
            return answer;
        } catch (MessagingException e) {
            throw new NotDelivered(letter, e);
        }
    }

    private static MimeBodyPart text(SentLetter letter) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(letter.text(), StandardCharsets.UTF_8.name());
        return part;
    }

    private static MimeBodyPart html(SentLetter letter) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(letter.html(), StandardCharsets.UTF_8.name(), "html");
        return part;
    }
}
