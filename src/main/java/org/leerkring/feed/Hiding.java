package org.leerkring.feed;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.leerkring.people.PersonId;

/**
 * That a post was hidden because it breaks the charter; author and group see by whom and why (field.md).
 *
 * @param reason in the words of who hid it, 1 to 300 characters
 */
@Embeddable
public record Hiding(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "hidden_by"))
        PersonId by,

        @Column(name = "hidden_at") Instant at,
        @Column(name = "hidden_reason") String reason) {

    private static final int LONGEST_REASON = 300;

    static Hiding because(String reason, PersonId by, Instant now) {
        var written = reason.strip();
        if (written.isEmpty() || written.length() > LONGEST_REASON) {
            throw new FeedRefused("feed.refused.hide-reason", LONGEST_REASON);
        }
        return new Hiding(by, now, written);
    }
}
