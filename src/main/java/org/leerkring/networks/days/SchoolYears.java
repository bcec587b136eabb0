package org.leerkring.networks.days;

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

/** The school years of a network; its coordinators write them. */
@Service
@Transactional
public class SchoolYears {

    private final SchoolYearRepository years;
    private final Networks networks;
    private final NetworkPolicy policy;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    SchoolYears(
            SchoolYearRepository years,
            Networks networks,
            NetworkPolicy policy,
            Audit audit,
            ApplicationEventPublisher events) {
        this.years = years;
        this.networks = networks;
        this.policy = policy;
        this.audit = audit;
        this.events = events;
    }

    public SchoolYearId plan(NetworkId network, YearDetails details, PersonId by) {
        policy.requireManaging(network, by, Deed.NETWORK_CALENDAR_CHANGED);
        networks.hold(network);
        var year = years.save(SchoolYear.plan(network, details, years.of(network)));
        told(by, year.id().value(), network);
        return year.id();
    }

    /** @param basedOn the number of the edition that was changed; {@link YearChangedMeanwhile} when there is a newer one */
    public void change(SchoolYearId id, YearDetails details, long basedOn, PersonId by) {
        var year = mine(id, by);
        networks.hold(year.network());
        year.change(details, basedOn, years.of(year.network()));
        told(by, id.value(), year.network());
    }

    public void remove(SchoolYearId id, PersonId by) {
        var year = mine(id, by);
        years.delete(year);
        told(by, id.value(), year.network());
    }

    /** In order of time; for services and screens of the network's own people. */
    @Transactional(readOnly = true)
    public List<YearEdition> of(NetworkId network) {
        return years.of(network).stream().map(SchoolYear::edition).toList();
    }

    private SchoolYear mine(SchoolYearId id, PersonId by) {
        var year = years.findById(id).orElseThrow(() -> NetworkRefused.of("networks.refused.year-unknown"));
        policy.requireManaging(year.network(), by, Deed.NETWORK_CALENDAR_CHANGED);
        return year;
    }

    private void told(PersonId by, UUID subject, NetworkId network) {
        audit.done(new Act(Deed.NETWORK_CALENDAR_CHANGED, by.value(), subject, network.value()));
        events.publishEvent(new NetworkChanged(network));
    }
}
