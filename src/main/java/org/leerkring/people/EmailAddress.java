package org.leerkring.people;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A mail address in lower case, as it is compared and kept. */
@Embeddable
public record EmailAddress(String value) {

    static final int LONGEST = 254;

    private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !isAddress(value)) {
            throw new PeopleRefused("people.EmailAddress.invalid");
        }
    }

    /** Reads what came from outside; empty when it is no address. */
    public static Optional<EmailAddress> parse(String value) {
        try {
            return Optional.of(new EmailAddress(value));
        } catch (PeopleRefused _) {
            return Optional.empty();
        }
    }

    /** Fit to show where the address should be recognised and not learned: {@code l…s@voorbeeld.be}. */
    public String veiled() {
        var at = value.indexOf('@');
        return value.charAt(0) + "…" + value.charAt(at - 1) + value.substring(at);
    }

    private static boolean isAddress(String value) {
        try {
            var address = new InternetAddress(value, true);
            return value.equals(address.getAddress())
                    && DOMAIN.matcher(value.substring(value.indexOf('@') + 1)).matches();
        } catch (AddressException _) {
            return false;
        }
    }
}
