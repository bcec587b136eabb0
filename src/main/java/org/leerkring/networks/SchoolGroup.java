package org.leerkring.networks;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Schools that already work together (scholengroep, scholengemeenschap). */
@Entity
@Table(name = "networks_school_group")
class SchoolGroup {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SchoolGroupId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "network_id"))
    private NetworkId network;

    private String name;

    @SuppressWarnings("NullAway.Init")
    protected SchoolGroup() {
        // for Hibernate
    }

    private SchoolGroup(SchoolGroupId id, NetworkId network, String name) {
        this.id = id;
        this.network = network;
        this.name = name;
    }

    static SchoolGroup of(NetworkId network, String name) {
        return new SchoolGroup(SchoolGroupId.fresh(), network, name);
    }

    /** Names that differ in capitals only are one group. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    SchoolGroupId id() {
        return id;
    }

    String name() {
        return name;
    }
}
