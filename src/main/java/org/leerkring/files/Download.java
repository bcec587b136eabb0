package org.leerkring.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;

/** How a file may leave: what a browser cannot be harmed by is shown in it, everything else is only saved. */
record Download(StoredFile file) {

    /** A content security policy under which the browser runs and loads nothing. */
    static final String NOTHING = "default-src 'none'; sandbox";

    private static final Set<String> SHOWN =
            Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "application/pdf", "text/plain");

    MediaType type() {
        return MediaType.parseMediaType(file.type());
    }

    boolean inline() {
        return SHOWN.contains(type().getType() + "/" + type().getSubtype());
    }

    /** RFC 6266, with a plain and a UTF-8 name. */
    ContentDisposition disposition() {
        var disposition = inline() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return disposition.filename(file.name(), UTF_8).build();
    }

    /** Nothing runs; but a browser's own PDF reader would not open in the sandbox. */
    String policy() {
        return MediaType.APPLICATION_PDF.equalsTypeAndSubtype(type()) ? "default-src 'none'" : NOTHING;
    }
}
