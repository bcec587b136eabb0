package org.leerkring.local;

import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Sends to the local mail server, which takes no mail without an envelope sender as answers of a machine have none. */
final class ToLocalMail extends JavaMailSenderImpl {

    private static final String NOBODY = "niemand@localhost";

    ToLocalMail(LocalMail mail) {
        setHost("127.0.0.1");
        setPort(mail.smtpPort());
    }

    @Override
    protected void doSend(MimeMessage[] mails, Object @Nullable [] originals) {
        for (var mail : mails) {
            if (mail instanceof SMTPMessage answer && "<>".equals(answer.getEnvelopeFrom())) {
                answer.setEnvelopeFrom(NOBODY);
            }
        }
        super.doSend(mails, originals);
    }
}
