package org.leerkring.communities.charter;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;

/** The charter as one member wrote it down; it never changes, the next version stands beside it. */
@Entity
@Table(name = "communities_charter_version")
class CharterVersion {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CharterVersionId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "community_id"))
    private CommunityId community;

    private int number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private PersonId writtenBy;

    private Instant writtenAt;

    @ElementCollection
    @CollectionTable(name = "communities_charter_part", joinColumns = @JoinColumn(name = "version_id"))
    @MapKeyColumn(name = "part")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "words")
    private Map<CharterPart, String> parts;

    @SuppressWarnings("NullAway.Init")
    protected CharterVersion() {
        // for Hibernate
    }

    private CharterVersion(CommunityId community, int number, CharterText text, PersonId writtenBy, Instant now) {
        this.id = CharterVersionId.fresh();
        this.community = community;
        this.number = number;
        this.parts = new HashMap<>(text.parts());
        this.writtenBy = writtenBy;
        this.writtenAt = now;
    }

    static CharterVersion write(CommunityId community, int number, CharterText text, PersonId by, Instant now) {
        return new CharterVersion(community, number, text, by, now);
    }

    int number() {
        return number;
    }

    boolean says(CharterText text) {
        return text.parts().equals(parts);
    }

    CharterRead read() {
        return new CharterRead(number, writtenBy, writtenAt, new CharterText(parts));
    }
}
