package org.leerkring.post.mailing;

import jakarta.mail.MessagingException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The mail server of {@code spring.mail.*}, spoken to over connections that stay open from one mail to the next. */
@Component
class MailServer {

    private final ObjectProvider<JavaMailSender> configured;

    MailServer(ObjectProvider<JavaMailSender> configured) {
        this.configured = configured;
    }

    /** Whether one is set. */
    boolean isKnown() {
        return configured.getIfAvailable() instanceof JavaMailSenderImpl server && server.getHost() != null;
    }

    MailLine connect() throws MessagingException {
        if (!(configured.getIfAvailable() instanceof JavaMailSenderImpl server)) {
            throw new IllegalStateException("No mail server is set");
        }
        var protocol = server.getProtocol();
        var line = new MailLine(server.getSession(), protocol == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : protocol);
        line.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
        return line;
    }
}
