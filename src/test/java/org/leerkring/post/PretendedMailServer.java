package org.leerkring.post;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that keeps what it gets, and refuses when told to. */
public class PretendedMailServer extends JavaMailSenderImpl {

    private final BlockingQueue<MimeMessage> received = new LinkedBlockingQueue<>();
    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicInteger refusals = new AtomicInteger();

    @Override
    protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
        for (var message : messages) {
            attempts.incrementAndGet();
            if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new MailSendException("451 Come back later, an@school.example");
            }
            try {
                message.saveChanges(); // as a real server's client does
            } catch (jakarta.mail.MessagingException e) {
                throw new MailSendException("Not a mail", e);
            }
            received.add(message);
        }
    }

    /** The next mail, as soon as it comes. */
    public MimeMessage next() {
        try {
            var mail = received.poll(20, TimeUnit.SECONDS);
            assertThat(mail).as("a mail within twenty seconds").isNotNull();
            return mail;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean hasMail() {
        return !received.isEmpty();
    }

    public void refuse(int times) {
        refusals.set(times);
    }

    public int attempts() {
        return attempts.get();
    }

    public void reset() {
        received.clear();
        attempts.set(0);
        refusals.set(0);
    }
}
