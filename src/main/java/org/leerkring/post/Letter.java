package org.leerkring.post;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** One mail to one address, ready to go out. */
public record Letter(String recipient, String subject, String text, String html) {

    /** The longest subject, in characters. */
    public static final int LONGEST_SUBJECT = 250;

    private static final int LONGEST_RECIPIENT = 254;
    private static final int LONGEST_BODY = 1_000_000;

    public Letter {
        if (recipient.length() > LONGEST_RECIPIENT || !isOneAddress(recipient)) {
            throw new IllegalArgumentException("A letter goes to one valid address");
        }
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT || hasControlCharacter(subject)) {
            throw new IllegalArgumentException("A letter has a subject of one line");
        }
        if (text.isBlank() || text.length() > LONGEST_BODY || html.isBlank() || html.length() > LONGEST_BODY) {
            throw new IllegalArgumentException("A letter says something, as text and as HTML, within a million signs");
        }
    }

    private static boolean isOneAddress(String recipient) {
        try {
            var addresses = InternetAddress.parse(recipient, true);
            return addresses.length == 1
                    && addresses[0].getAddress().equals(recipient)
                    && recipient.indexOf('@') > 0
                    && !hasControlCharacter(recipient);
        } catch (AddressException _) {
            return false;
        }
    }

    private static boolean hasControlCharacter(String line) {
        return line.chars().anyMatch(Character::isISOControl);
    }

    /** Says nothing of what is inside: letters hold sign-in links and what people told each other. */
    @Override
    public String toString() {
        return "Letter[…]";
    }
}
