package org.leerkring.post;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters go out; the mail server itself is {@code spring.mail.*}.
 *
 * @param from who they come from, as {@code Name <address>}
 * @param retry how long after a first failure a letter is tried again; doubles each time
 * @param keep how long a letter is kept after it was sent
 */
@ConfigurationProperties("leerkring.mail")
public record MailSettings(
        @DefaultValue("Leerkring <leerkring@localhost>") String from,
        @DefaultValue("30s") Duration retry,
        @DefaultValue("30d") Duration keep) {

    public MailSettings {
        try {
            new InternetAddress(from, true);
        } catch (AddressException _) {
            throw new IllegalArgumentException("leerkring.mail.from is no mail address: " + from);
        }
    }
}
