package org.leerkring.mailgroup.reading;

import jakarta.mail.Session;
import java.util.Map;
import java.util.Properties;

/** Tells the mail library to take mail as it comes in the wild instead of as the standards want it. */
final class Lenience {

    /** The library reads these once, from the system, when its classes are first used. */
    private static final Map<String, String> OF_THE_SYSTEM = Map.of(
            "mail.mime.decodetext.strict", "false",
            "mail.mime.base64.ignoreerrors", "true",
            "mail.mime.uudecode.ignoreerrors", "true",
            "mail.mime.ignoreunknownencoding", "true",
            "mail.mime.parameters.strict", "false",
            "mail.mime.decodefilename", "true",
            "mail.mime.multipart.allowempty", "true",
            "mail.mime.multipart.ignoreexistingboundaryparameter", "false",
            "mail.mime.charset", "UTF-8");

    static {
        OF_THE_SYSTEM.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
    }

    private Lenience() {}

    static Session session() {
        var properties = new Properties();
        properties.setProperty("mail.mime.address.strict", "false");
        // headers in UTF-8 as they are (RFC 6532); the library falls back to one byte for each character
        properties.setProperty("mail.mime.allowutf8", "true");
        return Session.getInstance(properties);
    }
}
