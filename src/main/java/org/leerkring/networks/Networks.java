package org.leerkring.networks;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leerkring.audit.Act;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Founding networks, and who coordinates them. */
@Service
@Transactional
public class Networks {

    private final NetworkRepository networks;
    private final SchoolRepository schools;
    private final NetworkPolicy policy;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Networks(
            NetworkRepository networks,
            SchoolRepository schools,
            NetworkPolicy policy,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.networks = networks;
        this.schools = schools;
        this.policy = policy;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The topic on which it is told that something about a network changed. */
    public static Topic topic(NetworkId network) {
        return Topic.of("network", network.value());
    }

    /** Founds a network with the two usual kinds of community and the norms from practice; for administrators. */
    public NetworkId found(String name, PersonId by) {
        policy.requireFounding(null, by, Deed.NETWORK_FOUNDED);
        var network = networks.save(Network.found(name));
        audit.done(act(Deed.NETWORK_FOUNDED, by, network.id().value(), network.id()));
        return network.id();
    }

    /** Makes someone a coordinator of the network; for administrators. */
    public void appoint(NetworkId id, PersonId coordinator, PersonId by) {
        policy.requireFounding(id, by, Deed.COORDINATOR_APPOINTED);
        network(id).appoint(coordinator, clock.instant());
        audit.done(act(Deed.COORDINATOR_APPOINTED, by, coordinator.value(), id));
        events.publishEvent(new CoordinatorsChanged(id, coordinator));
    }

    /** Lets a coordinator go; for administrators. */
    public void dismiss(NetworkId id, PersonId coordinator, PersonId by) {
        policy.requireFounding(id, by, Deed.COORDINATOR_DISMISSED);
        network(id).dismiss(coordinator);
        audit.done(act(Deed.COORDINATOR_DISMISSED, by, coordinator.value(), id));
        events.publishEvent(new CoordinatorsChanged(id, coordinator));
    }

    /** Adds a kind of its own to a network; refused when the code is taken. */
    public void addKind(NetworkId id, Kind kind, PersonId by) {
        policy.requireManaging(id, by, Deed.NETWORK_SETTINGS_CHANGED);
        network(id).addKind(kind);
        audit.done(act(Deed.NETWORK_SETTINGS_CHANGED, by, id.value(), id));
    }

    /** Enters a school into a network. */
    public SchoolId enter(NetworkId network, SchoolDetails details, PersonId by) {
        policy.requireManaging(network, by, Deed.SCHOOL_ENTERED);
        var school = schools.save(School.enter(network, details));
        audit.done(act(Deed.SCHOOL_ENTERED, by, school.id().value(), network));
        return school.id();
    }

    @Transactional(readOnly = true)
    public Optional<NetworkCard> find(NetworkId id) {
        return networks.findById(id).map(Network::card);
    }

    /** The schools with these ids, in one query. */
    @Transactional(readOnly = true)
    public Map<SchoolId, SchoolCard> schools(Collection<SchoolId> ids) {
        return schools.findByIdIn(ids).stream()
                .map(School::card)
                .collect(Collectors.toMap(SchoolCard::id, Function.identity()));
    }

    /** Those of the network's schools that have one of these names or official numbers, by it in lower case. */
    @Transactional(readOnly = true)
    public Map<String, SchoolCard> schoolsNamed(NetworkId network, Collection<String> namesOrNumbers) {
        var found = new HashMap<String, SchoolCard>();
        for (var school : schools.named(network, namesOrNumbers)) {
            found.put(school.card().name().toLowerCase(Locale.ROOT), school.card());
            found.put(school.number(), school.card());
        }
        return found;
    }

    private Network network(NetworkId id) {
        return networks.findById(id).orElseThrow(() -> new NetworkRefused("networks.refused.unknown"));
    }

    private static Act act(Deed deed, PersonId by, UUID subject, NetworkId network) {
        return new Act(deed, by.value(), subject, network.value());
    }
}
