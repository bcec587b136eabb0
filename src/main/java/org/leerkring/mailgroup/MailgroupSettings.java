package org.leerkring.mailgroup;

import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the mail of communities arrives.
 *
 * @param addresses what every address of ours looks like, with <code>{}</code> for the part that differs: a domain of its
 *     own ({@code {}@kring.example.org}), or one mailbox that takes what follows a plus ({@code kring+{}@example.org})
 */
@ConfigurationProperties("leerkring.mailgroup")
public record MailgroupSettings(
        @DefaultValue("{}@kring.localhost") String addresses) {

    public MailgroupSettings {
        if (!addresses.matches("[^{}@\\s]*\\{}@[^{}@\\s]+")) {
            throw new IllegalArgumentException(
                    "leerkring.mailgroup.addresses is no pattern such as {}@kring.example.org: " + addresses);
        }
    }

    /** What comes after the at-sign, in lower case. */
    public String domain() {
        return addresses.substring(addresses.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
