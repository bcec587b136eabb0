package org.leerkring.mailgroup.inbound;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** What mail servers wrote on a mail on its way here. */
record OuterHeaders(List<String> authenticationResults, int hops) {

    /** More than any honest route has: such a mail goes round in a circle (RFC 5321, 6.3). */
    private static final int MOST_HOPS = 50;

    static OuterHeaders read(InputStream mail) {
        try {
            var headers = new InternetHeaders(mail);
            return new OuterHeaders(
                    all(headers, "Authentication-Results"),
                    all(headers, "Received").size());
        } catch (MessagingException _) {
            return new OuterHeaders(List.of(), 0);
        }
    }

    boolean goRound() {
        return hops > MOST_HOPS;
    }

    private static List<String> all(InternetHeaders headers, String name) {
        return Optional.ofNullable(headers.getHeader(name)).map(List::of).orElse(List.of());
    }
}
