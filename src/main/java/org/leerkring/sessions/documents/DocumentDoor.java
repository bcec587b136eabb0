package org.leerkring.sessions.documents;

import java.util.UUID;
import org.leerkring.files.Downloads;
import org.leerkring.people.SignedIn;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands a session's files to those who may see it; to all others there is no such file. */
@RestController
class DocumentDoor {

    private final Documents documents;
    private final Downloads downloads;
    private final SignedIn signedIn;

    DocumentDoor(Documents documents, Downloads downloads, SignedIn signedIn) {
        this.documents = documents;
        this.downloads = downloads;
        this.signedIn = signedIn;
    }

    @GetMapping("/files/session/{id}")
    ResponseEntity<Resource> file(@PathVariable UUID id) {
        return documents
                .open(new DocumentId(id), signedIn.person())
                .map(downloads::file)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
