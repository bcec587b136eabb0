package org.leerkring.files;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Hands files out over HTTP, streamed, in ranges where asked, and unchanged ones not at all; the caller has checked who
 * asks.
 */
@Component
public class Downloads {

    private final ContentStore store;
    private final Miniatures miniatures;

    Downloads(ContentStore store, Miniatures miniatures) {
        this.store = store;
        this.miniatures = miniatures;
    }

    /** The file itself; not found when its content is gone. */
    public ResponseEntity<Resource> file(StoredFile file) {
        var place = store.place(file.content());
        if (!place.toFile().exists()) {
            return ResponseEntity.notFound().build();
        }
        var download = new Download(file);
        return response(download.type(), file.content())
                .headers(headers -> headers.setContentDisposition(download.disposition()))
                .header("Content-Security-Policy", download.policy())
                .body(new FileSystemResource(place));
    }

    /** The small picture of the file; not found when it has none. */
    public ResponseEntity<Resource> thumbnail(StoredFile file) {
        var place = file.picture() ? miniatures.of(file.content()) : Optional.<Path>empty();
        if (place.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var small = new FileSystemResource(place.get());
        var type = MediaTypeFactory.getMediaType(small).orElse(MediaType.APPLICATION_OCTET_STREAM);
        return response(type, file.content() + "-small")
                .header("Content-Security-Policy", Download.NOTHING)
                .body(small);
    }

    /** A browser may keep it but asks again each time: whoever left a community no longer gets it. */
    private static ResponseEntity.BodyBuilder response(MediaType type, String version) {
        return ResponseEntity.ok()
                .contentType(type)
                .eTag('"' + version + '"')
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }
}
