package org.leerkring.feed;

import java.time.Instant;
import java.util.List;
import org.leerkring.communities.CommunityId;
import org.leerkring.files.StoredFile;
import org.leerkring.people.PersonId;

/**
 * What a member said by mail.
 *
 * @param title what a question asks in one line; not looked at for an answer
 * @param body in Markdown
 * @param rest what stood around it in the mail, as plain text: kept, and one click away; empty when nothing did
 */
public record Mailed(String title, String body, String rest, List<StoredFile> files) {

    List<Attachment> attachments(CommunityId community, PersonId author, Instant now) {
        return files.stream()
                .map(file -> Attachment.mailed(community, author, file, now))
                .toList();
    }
}
