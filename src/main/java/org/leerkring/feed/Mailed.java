package org.leerkring.feed;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.leerkring.communities.CommunityId;
import org.leerkring.files.StoredFile;
import org.leerkring.people.PersonId;

/**
 * What a member said by mail.
 *
 * @param title what a question asks in one line; not looked at for an answer
 * @param body in Markdown
 * @param rest what stood around it in the mail, as plain text: kept, and one click away; empty when nothing did
 * @param aside pictures that stand in the rest only, and are shown with it
 */
public record Mailed(String title, String body, String rest, List<StoredFile> files, List<StoredFile> aside) {

    /** Without pictures in the rest. */
    public Mailed(String title, String body, String rest, List<StoredFile> files) {
        this(title, body, rest, files, List.of());
    }

    List<Attachment> attachments(CommunityId community, PersonId author, Instant now) {
        return Stream.concat(
                        files.stream().map(file -> Attachment.mailed(community, author, file, false, now)),
                        aside.stream().map(file -> Attachment.mailed(community, author, file, true, now)))
                .toList();
    }
}
