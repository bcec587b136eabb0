package org.leerkring.people;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.regex.Pattern;

/** A mail address in lower case, as it is compared and kept. */
@Embeddable
record EmailAddress(String value) {

    static final int LONGEST = 254;

    private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !isAddress(value)) {
            throw new PeopleRefused("people.EmailAddress.invalid");
        }
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
