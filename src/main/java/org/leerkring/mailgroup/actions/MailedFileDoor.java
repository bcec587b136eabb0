package org.leerkring.mailgroup.actions;

import java.util.Optional;
import org.leerkring.feed.AttachmentId;
import org.leerkring.feed.Attachments;
import org.leerkring.files.Downloads;
import org.leerkring.files.StoredFile;
import org.leerkring.people.PersonId;
import org.leerkring.post.links.ActionLink;
import org.leerkring.post.links.ActionLinks;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands out a file that was too large for a mail to whom that mail was for. The link opens what its owner may see today:
 * who left the community, or a file that was taken back, finds nothing.
 */
@RestController
class MailedFileDoor {

    private final ActionLinks links;
    private final Attachments attachments;
    private final Downloads downloads;

    MailedFileDoor(ActionLinks links, Attachments attachments, Downloads downloads) {
        this.links = links;
        this.attachments = attachments;
        this.downloads = downloads;
    }

    @GetMapping(ActionLinks.FILE + "{token}")
    ResponseEntity<Resource> file(@PathVariable String token) {
        return links.read(token)
                .filter(link -> link.action().equals(ActionLinks.OPEN_FILE) && !link.expired())
                .flatMap(this::open)
                .map(downloads::file)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<StoredFile> open(ActionLink link) {
        return attachments.open(new AttachmentId(link.subject()), new PersonId(link.person()));
    }
}
