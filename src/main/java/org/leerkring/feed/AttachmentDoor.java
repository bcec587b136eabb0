package org.leerkring.feed;

import java.util.UUID;
import java.util.function.Function;
import org.leerkring.files.Downloads;
import org.leerkring.files.StoredFile;
import org.leerkring.people.SignedIn;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands attachments to those who may see them; to all others there is no such file. */
@RestController
class AttachmentDoor {

    private final Attachments attachments;
    private final Downloads downloads;
    private final SignedIn signedIn;

    AttachmentDoor(Attachments attachments, Downloads downloads, SignedIn signedIn) {
        this.attachments = attachments;
        this.downloads = downloads;
        this.signedIn = signedIn;
    }

    @GetMapping("/files/{id}")
    ResponseEntity<Resource> file(@PathVariable UUID id) {
        return open(id, downloads::file);
    }

    @GetMapping("/files/{id}/thumbnail")
    ResponseEntity<Resource> thumbnail(@PathVariable UUID id) {
        return open(id, downloads::thumbnail);
    }

    private ResponseEntity<Resource> open(UUID id, Function<StoredFile, ResponseEntity<Resource>> serve) {
        return attachments
                .open(new AttachmentId(id), signedIn.person())
                .map(serve)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
