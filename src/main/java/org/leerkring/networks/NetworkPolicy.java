package org.leerkring.networks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.audit.Act;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.audit.Oversight;
import org.leerkring.people.PeoplePolicy;
import org.leerkring.people.PersonId;
import org.springframework.stereotype.Component;

/** Who may do what with networks and their schools (field.md, "Who may do what"). */
@Component
public class NetworkPolicy implements Oversight {

    private final Coordinators coordinators;
    private final PeoplePolicy people;
    private final Audit audit;

    NetworkPolicy(Coordinators coordinators, PeoplePolicy people, Audit audit) {
        this.coordinators = coordinators;
        this.people = people;
        this.audit = audit;
    }

    /** Found networks and appoint their coordinators: administrators. */
    public boolean mayFound(PersonId person) {
        return people.mayManageInstallation(person);
    }

    /** Manage settings, days, schools and communities: the network's coordinators. */
    public boolean mayManage(NetworkId network, PersonId person) {
        return coordinators.of(person).contains(network);
    }

    /** See that the network, its schools and its communities exist: its coordinators, and administrators. */
    public boolean maySee(NetworkId network, PersonId person) {
        return mayManage(network, person) || people.mayManageInstallation(person);
    }

    /** Whether there is any network this person coordinates, or may found. */
    public boolean mayManageAny(PersonId person) {
        return mayFound(person) || !coordinators.of(person).isEmpty();
    }

    /** Refuses, and keeps that it did, who may not manage this network. */
    public void requireManaging(NetworkId network, PersonId person, Deed deed) {
        require(mayManage(network, person), network, person, deed, "networks.refused.coordinators-only");
    }

    /** Refuses, and keeps that it did, who may not see this network. */
    public void requireSeeing(NetworkId network, PersonId person) {
        require(maySee(network, person), network, person, Deed.NETWORK_MANAGED, "networks.refused.unknown");
    }

    /** Like {@link #requireSeeing(NetworkId, PersonId)}, for a deed of another module. */
    public void requireSeeing(NetworkId network, PersonId person, Deed deed) {
        require(maySee(network, person), network, person, deed, "networks.refused.unknown");
    }

    void requireFounding(@Nullable NetworkId network, PersonId person, Deed deed) {
        require(mayFound(person), network, person, deed, "networks.refused.administrators-only");
    }

    private void require(boolean allowed, @Nullable NetworkId network, PersonId person, Deed deed, String key) {
        if (!allowed) {
            var subject = network == null ? null : network.value();
            audit.refused(new Act(deed, person.value(), subject, subject));
            throw NetworkRefused.of(key);
        }
    }

    @Override
    public boolean over(UUID network, UUID person) {
        return mayManage(new NetworkId(network), new PersonId(person));
    }
}
