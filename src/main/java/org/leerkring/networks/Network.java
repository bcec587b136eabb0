package org.leerkring.networks;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;

/** A programme that runs communities: which kinds it has and which norms it holds itself to. */
@Entity
@Table(name = "networks_network")
class Network {

    /** "At least 7 answers within a week": field.md, norms from practice. */
    private static final int ANSWER_NORM = 7;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private NetworkId id;

    @Version
    private @Nullable Long version;

    private String name;

    private int answerNorm;

    @ElementCollection
    @CollectionTable(name = "networks_kind", joinColumns = @JoinColumn(name = "network_id"))
    private Set<Kind> kinds;

    @ElementCollection
    @CollectionTable(name = "networks_coordinator", joinColumns = @JoinColumn(name = "network_id"))
    private Set<Coordinator> coordinators = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Network() {
        // for Hibernate
    }

    private Network(NetworkId id, String name, Set<Kind> kinds) {
        this.id = id;
        this.name = name;
        this.answerNorm = ANSWER_NORM;
        this.kinds = kinds;
    }

    static Network found(String name) {
        if (name.isBlank() || name.length() > 120) {
            throw new NetworkRefused("networks.refused.name");
        }
        return new Network(NetworkId.fresh(), name.strip(), new HashSet<>(List.of(Kind.LGSL, Kind.LGLB)));
    }

    void addKind(Kind kind) {
        if (kinds.stream().anyMatch(known -> known.code().equals(kind.code()))) {
            throw new NetworkRefused("networks.refused.kind-known");
        }
        kinds.add(kind);
    }

    /** Appointing twice is no mistake: the first time counts. */
    void appoint(PersonId person, Instant now) {
        if (coordinators.stream().noneMatch(coordinator -> coordinator.person().equals(person))) {
            coordinators.add(new Coordinator(person, now));
        }
    }

    void dismiss(PersonId person) {
        coordinators.removeIf(coordinator -> coordinator.person().equals(person));
    }

    NetworkId id() {
        return id;
    }

    NetworkCard card() {
        return new NetworkCard(id, name, answerNorm, List.copyOf(kinds));
    }
}
