package org.leerkring.local;

import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Takes every mail and sends none: nothing leaves this machine, and {@code /demo/mail} shows what would have. */
final class CaughtMail extends JavaMailSenderImpl {

    @Override
    protected void doSend(MimeMessage[] mails, Object @Nullable [] originals) {
        // kept in post's outbox already
    }
}
