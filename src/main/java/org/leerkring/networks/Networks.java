package org.leerkring.networks;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leerkring.audit.Act;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Founding networks, and who coordinates them. */
@Service
@Transactional
public class Networks {

    private final NetworkRepository networks;
    private final List<KindsInUse> kindsInUse;
    private final NetworkPolicy policy;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Networks(
            NetworkRepository networks,
            List<KindsInUse> kindsInUse,
            NetworkPolicy policy,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.networks = networks;
        this.kindsInUse = kindsInUse;
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
        locked(id).appoint(coordinator, clock.instant());
        audit.done(act(Deed.COORDINATOR_APPOINTED, by, coordinator.value(), id));
        events.publishEvent(new CoordinatorsChanged(id, coordinator));
    }

    /** Lets a coordinator go; for administrators. */
    public void dismiss(NetworkId id, PersonId coordinator, PersonId by) {
        policy.requireFounding(id, by, Deed.COORDINATOR_DISMISSED);
        locked(id).dismiss(coordinator);
        audit.done(act(Deed.COORDINATOR_DISMISSED, by, coordinator.value(), id));
        events.publishEvent(new CoordinatorsChanged(id, coordinator));
    }

    /** Adds a kind of its own to a network; refused when the code is taken. */
    public void addKind(NetworkId id, Kind kind, PersonId by) {
        policy.requireManaging(id, by, Deed.NETWORK_SETTINGS_CHANGED);
        locked(id).addKind(kind);
        settingsChanged(id, by);
    }

    /**
     * Changes the settings of a network.
     *
     * @param basedOn the number of the edition that was changed; when it is no longer the newest, nothing is changed
     *     and {@link SettingsChangedMeanwhile} says what they are now
     */
    public void change(NetworkId id, NetworkSettings settings, long basedOn, PersonId by) {
        policy.requireManaging(id, by, Deed.NETWORK_SETTINGS_CHANGED);
        var inUse = kindsInUse.stream().flatMap(kinds -> kinds.in(id).stream()).collect(Collectors.toSet());
        locked(id).change(settings, basedOn, inUse);
        settingsChanged(id, by);
    }

    private void settingsChanged(NetworkId id, PersonId by) {
        audit.done(act(Deed.NETWORK_SETTINGS_CHANGED, by, id.value(), id));
        events.publishEvent(new NetworkChanged(id));
    }

    /** The settings, for other modules' own rules; refused when there is no such network. */
    @Transactional(readOnly = true)
    public NetworkSettings settings(NetworkId id) {
        return network(id).settings();
    }

    /** The settings as they are now, to be changed: for those who may see the network. */
    @Transactional(readOnly = true)
    public SettingsEdition settings(NetworkId id, PersonId by) {
        policy.requireSeeing(id, by);
        return network(id).edition();
    }

    @Transactional(readOnly = true)
    public Optional<NetworkCard> find(NetworkId id) {
        return networks.findById(id).map(Network::card);
    }

    /** The network, for those who may see it; anyone else is refused as if it did not exist. */
    @Transactional(readOnly = true)
    public NetworkCard see(NetworkId id, PersonId by) {
        policy.requireSeeing(id, by);
        return network(id).card();
    }

    /**
     * A page of the networks this person may see, by name.
     *
     * @param after the last network of the page before; null for the first page
     */
    @Transactional(readOnly = true)
    public List<NetworkCard> page(@Nullable NetworkCard after, int limit, PersonId by) {
        var afterName = after == null ? "" : after.name();
        var afterId = after == null ? new UUID(0, 0) : after.id().value();
        var page = policy.mayFound(by)
                ? networks.page(afterName, afterId, Limit.of(limit))
                : networks.pageOf(by, afterName, afterId, Limit.of(limit));
        return page.stream().map(Network::card).toList();
    }

    @Transactional(readOnly = true)
    boolean isCoordinated(NetworkId id) {
        return network(id).coordinators().findAny().isPresent();
    }

    @Transactional(readOnly = true)
    boolean hasOwnSettings(NetworkId id) {
        return network(id).hasOwnSettings();
    }

    /** Until the caller's transaction ends nobody else writes in this network; refused when it does not exist. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(NetworkId id) {
        locked(id);
    }

    /** Who changes the same network takes turns. */
    private Network locked(NetworkId id) {
        return networks.lock(id).orElseThrow(() -> NetworkRefused.of("networks.refused.unknown"));
    }

    private Network network(NetworkId id) {
        return networks.findById(id).orElseThrow(() -> NetworkRefused.of("networks.refused.unknown"));
    }

    private static Act act(Deed deed, PersonId by, UUID subject, NetworkId network) {
        return new Act(deed, by.value(), subject, network.value());
    }
}
