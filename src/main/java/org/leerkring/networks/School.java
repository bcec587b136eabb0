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

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "group_id"))
    private @Nullable SchoolGroupId group;

    @SuppressWarnings("NullAway.Init")
    protected School() {
        // for Hibernate
    }

    @SuppressWarnings("NullAway.Init") // take sets them
    private School(SchoolId id, NetworkId network, SchoolDetails details, @Nullable SchoolGroupId group) {
        this.id = id;
        this.network = network;
        take(details, group);
    }

    static School enter(NetworkId network, SchoolDetails details, @Nullable SchoolGroupId group) {
        return new School(SchoolId.fresh(), network, details, group);
    }

    /** Whether it is still the edition that somebody saw. */
    boolean isEdition(long number) {
        return edition() == number;
    }

    void change(SchoolDetails details, @Nullable SchoolGroupId group) {
        take(details, group);
    }

    private void take(SchoolDetails details, @Nullable SchoolGroupId groupId) {
        number = details.number();
        name = details.name();
        level = details.level();
        municipality = details.municipality();
        region = details.region();
        group = groupId;
    }

    SchoolId id() {
        return id;
    }

    String number() {
        return number;
    }

    NetworkId network() {
        return network;
    }

    SchoolCard card() {
        return new SchoolCard(id, name, municipality);
    }

    SchoolEdition edition(SchoolGroups.Known groups) {
        return new SchoolEdition(
                id, new SchoolDetails(number, name, level, municipality, region, groups.name(group)), edition());
    }

    private long edition() {
        return version == null ? 0 : version;
    }
}
