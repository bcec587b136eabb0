package org.leerkring.networks;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A school that takes part in a network. */
@Entity
@Table(name = "networks_school")
class School {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SchoolId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "network_id"))
    private NetworkId network;

    private String number;

    private String name;

    @Enumerated(EnumType.STRING)
    private SchoolLevel level;

    private String municipality;

    private String region;

    @SuppressWarnings("NullAway.Init")
    protected School() {
        // for Hibernate
    }

    private School(SchoolId id, NetworkId network, SchoolDetails details) {
        this.id = id;
        this.network = network;
        this.number = details.number();
        this.name = details.name();
        this.level = details.level();
        this.municipality = details.municipality();
        this.region = details.region();
    }

    static School enter(NetworkId network, SchoolDetails details) {
        return new School(SchoolId.fresh(), network, details);
    }

    SchoolId id() {
        return id;
    }

    String number() {
        return number;
    }

    SchoolCard card() {
        return new SchoolCard(id, name, municipality);
    }
}
