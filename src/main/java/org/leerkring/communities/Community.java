package org.leerkring.communities;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.leerkring.networks.Kind;
import org.leerkring.networks.NetworkCard;
import org.leerkring.networks.NetworkId;

/** A group of peers who learn together. */
@Entity
@Table(name = "communities_community")
class Community {

    private static final int LONGEST_THEME = 200;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CommunityId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "network_id"))
    private NetworkId network;

    private String kind;

    private String name;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "slug"))
    private Slug slug;

    private Instant foundedAt;

    private @Nullable String theme;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private @Nullable Stage stageBefore;

    private Instant stageSince;

    @SuppressWarnings("NullAway.Init")
    protected Community() {
        // for Hibernate
    }

    private Community(CommunityId id, NetworkId network, Kind kind, String name, Instant now) {
        this.id = id;
        this.network = network;
        this.kind = kind.code();
        this.name = name;
        this.slug = Slug.of(name);
        this.foundedAt = now;
        this.stage = Stage.FORMING;
        this.stageSince = now;
    }

    static Community found(NetworkId network, Kind kind, String name, Instant now) {
        return new Community(CommunityId.fresh(), network, kind, checked(name), now);
    }

    /** Another name leaves the address as it is: mails and bookmarks hold it. */
    void describe(String newName, @Nullable String newTheme) {
        name = checked(newName);
        var written = newTheme == null ? "" : newTheme.strip();
        if (written.length() > LONGEST_THEME) {
            throw new CommunityRefused("communities.refused.theme");
        }
        theme = written.isEmpty() ? null : written;
    }

    /** Goes on to another stage of its life; refused where field.md knows no way. */
    void moveTo(Stage next, Instant now) {
        if (!stage.leadsTo(next)) {
            throw new CommunityRefused("communities.refused.stage");
        }
        stageBefore = stage;
        stage = next;
        stageSince = now;
    }

    /** Awake again, where it was before it fell asleep. */
    void wake(Instant now) {
        if (stage == Stage.DORMANT) {
            moveTo(stageBefore == null || !stage.leadsTo(stageBefore) ? Stage.COACHED : stageBefore, now);
        }
    }

    /** Stays dormant by its members' wish; the question comes again after another term. */
    void rest(Instant now) {
        if (stage != Stage.DORMANT) {
            throw new CommunityRefused("communities.refused.awake");
        }
        stageSince = now;
    }

    private static String checked(String name) {
        if (name.isBlank() || name.length() > 120) {
            throw new CommunityRefused("communities.refused.name");
        }
        return name.strip();
    }

    Stage stage() {
        return stage;
    }

    Instant stageSince() {
        return stageSince;
    }

    CommunityId id() {
        return id;
    }

    String name() {
        return name;
    }

    Slug slug() {
        return slug;
    }

    NetworkId network() {
        return network;
    }

    CommunityCard card(NetworkCard in) {
        return new CommunityCard(id, network, slug.value(), name, theme, in.kind(kind), stage, in.answerNorm());
    }
}
