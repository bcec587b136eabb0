package org.leerkring.people;

import java.util.List;
import java.util.UUID;
import org.leerkring.files.Downloads;
import org.leerkring.files.StoredFile;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands a person's picture, in small, to themselves and to who knows them; to all others there is none. */
@RestController
class PictureDoor {

    private final Profiles profiles;
    private final List<Acquaintance> acquaintances;
    private final Downloads downloads;
    private final SignedIn signedIn;

    PictureDoor(Profiles profiles, List<Acquaintance> acquaintances, Downloads downloads, SignedIn signedIn) {
        this.profiles = profiles;
        this.acquaintances = acquaintances;
        this.downloads = downloads;
        this.signedIn = signedIn;
    }

    /** Only the small copy is ever given: it holds nothing of where and when the picture was taken. */
    @GetMapping("/people/{id}/picture")
    ResponseEntity<Resource> picture(@PathVariable UUID id) {
        var person = new PersonId(id);
        return profiles.picture(person)
                .filter(_ -> maySee(person, signedIn.person()))
                .map(content -> downloads.thumbnail(new StoredFile(content, "picture", "image/*", 0, true)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private boolean maySee(PersonId person, PersonId looking) {
        return person.equals(looking)
                || acquaintances.stream().anyMatch(acquaintance -> acquaintance.know(person, looking));
    }
}
