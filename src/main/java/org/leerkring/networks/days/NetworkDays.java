package org.leerkring.networks.days;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.leerkring.audit.Act;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.networks.NetworkChanged;
import org.leerkring.networks.NetworkId;
import org.leerkring.networks.NetworkPolicy;
import org.leerkring.networks.NetworkRefused;
import org.leerkring.networks.Networks;
import org.leerkring.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a network plans for all its communities together; its coordinators write it. */
@Service
@Transactional
public class NetworkDays {

    private final NetworkDayRepository days;
    private final Networks networks;
    private final NetworkPolicy policy;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    NetworkDays(
            NetworkDayRepository days,
            Networks networks,
            NetworkPolicy policy,
            Audit audit,
            ApplicationEventPublisher events) {
        this.days = days;
        this.networks = networks;
        this.policy = policy;
        this.audit = audit;
        this.events = events;
    }

    public NetworkDayId plan(NetworkId network, DayDetails details, PersonId by) {
        policy.requireManaging(network, by, Deed.NETWORK_CALENDAR_CHANGED);
        networks.hold(network);
        var day = days.save(NetworkDay.plan(network, details));
        told(by, day.id().value(), network);
        return day.id();
    }

    /** @param basedOn the number of the edition that was changed; {@link DayChangedMeanwhile} when there is a newer one */
    public void change(NetworkDayId id, DayDetails details, long basedOn, PersonId by) {
        var day = mine(id, by);
        day.change(details, basedOn);
        told(by, id.value(), day.network());
    }

    public void cancel(NetworkDayId id, PersonId by) {
        var day = mine(id, by);
        days.delete(day);
        told(by, id.value(), day.network());
    }

    /** What is planned between two days, both included, in order of time; for services and screens of its members. */
    @Transactional(readOnly = true)
    public List<DayEdition> of(NetworkId network, LocalDate from, LocalDate until) {
        return days.between(network, from, until).stream()
                .map(NetworkDay::edition)
                .toList();
    }

    /** The same of several networks at once, for what someone in more than one of them sees. */
    @Transactional(readOnly = true)
    public List<DayEdition> of(Collection<NetworkId> networks, LocalDate from, LocalDate until) {
        return networks.isEmpty()
                ? List.of()
                : days.between(networks, from, until).stream()
                        .map(NetworkDay::edition)
                        .toList();
    }

    private NetworkDay mine(NetworkDayId id, PersonId by) {
        var day = days.findById(id).orElseThrow(() -> NetworkRefused.of("networks.refused.day-unknown"));
        policy.requireManaging(day.network(), by, Deed.NETWORK_CALENDAR_CHANGED);
        return day;
    }

    private void told(PersonId by, UUID subject, NetworkId network) {
        audit.done(new Act(Deed.NETWORK_CALENDAR_CHANGED, by.value(), subject, network.value()));
        events.publishEvent(new NetworkChanged(network));
    }
}
