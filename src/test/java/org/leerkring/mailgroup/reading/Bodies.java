package org.leerkring.mailgroup.reading;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Every text of a mail as the library itself gives it, for comparison; plain ones as HTML, whole. */
final class Bodies {

    private Bodies() {}

    static List<String> of(byte[] raw) throws MessagingException, IOException {
        var bodies = new ArrayList<String>();
        collect(new MimeMessage(Lenience.session(), new ByteArrayInputStream(raw)), bodies);
        return bodies;
    }

    private static void collect(Part part, List<String> bodies) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*")) {
            var parts = new MimeMultipart(part.getDataHandler().getDataSource());
            for (var i = 0; i < parts.getCount(); i++) {
                collect(parts.getBodyPart(i), bodies);
            }
        } else if (part.isMimeType("text/html")) {
            bodies.add(words(part));
        } else if (part.isMimeType("text/plain") && part.getFileName() == null) {
            bodies.add(words(part)
                    .replaceAll("(?m)^[> ]+", "")
                    .replace("&", "&amp;")
                    .replace("<", "&lt;"));
        }
    }

    private static String words(Part part) throws MessagingException, IOException {
        try (var content = part.getInputStream()) {
            return Charsets.decode(
                    content.readAllBytes(), new ContentType(part.getContentType()).getParameter("charset"));
        }
    }
}
