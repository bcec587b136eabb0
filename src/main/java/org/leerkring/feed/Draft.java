package org.leerkring.feed;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;

/** What someone is still writing, kept so that it survives any interruption. One for each place and author. */
@Entity
@Table(name = "feed_draft")
class Draft {

    /** Columns hold what was typed even when it is too long to be sent; beyond this only the browser's copy is whole. */
    private static final int MOST_TITLE = 400;

    private static final int MOST_TAGS = 400;

    /** Far beyond what may be sent, so that a text that must be cut first is kept whole. */
    private static final int MOST_BODY = 1_000_000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DraftId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id"))
    private PersonId author;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "community_id"))
    private CommunityId community;

    private UUID place;
    private String title;
    private String body;
    private String tags;
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected Draft() {
        // for Hibernate
    }

    private Draft(DraftId id, PersonId author, CommunityId community, UUID place, Instant now) {
        this.id = id;
        this.author = author;
        this.community = community;
        this.place = place;
        this.title = "";
        this.body = "";
        this.tags = "";
        this.savedAt = now;
    }

    static Draft begin(PersonId author, CommunityId community, UUID place, Instant now) {
        return new Draft(DraftId.fresh(), author, community, place, now);
    }

    void save(DraftText typed, Instant now) {
        title = cut(typed.title(), MOST_TITLE);
        body = cut(typed.body(), MOST_BODY);
        tags = cut(typed.tags(), MOST_TAGS);
        savedAt = now;
    }

    private static String cut(String typed, int most) {
        return typed.length() <= most ? typed : typed.substring(0, most);
    }

    DraftId id() {
        return id;
    }

    PersonId author() {
        return author;
    }

    CommunityId community() {
        return community;
    }

    DraftRead read(List<AttachmentRead> files) {
        return new DraftRead(new DraftText(title, body, tags), savedAt, files);
    }
}
