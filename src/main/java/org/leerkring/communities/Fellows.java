package org.leerkring.communities;

import org.leerkring.people.Acquaintance;
import org.leerkring.people.PersonId;
import org.leerkring.people.ProfileChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who share a community know each other's face, and see it change. Running its network is no acquaintance. */
@Component
class Fellows implements Acquaintance {

    private final Rosters rosters;
    private final MembershipRepository memberships;
    private final ApplicationEventPublisher events;

    Fellows(Rosters rosters, MembershipRepository memberships, ApplicationEventPublisher events) {
        this.rosters = rosters;
        this.memberships = memberships;
        this.events = events;
    }

    @Override
    public boolean know(PersonId one, PersonId other) {
        return rosters.of(one).stream().anyMatch(community -> rosters.of(community.id())
                .filter(roster -> roster.isIn(other))
                .isPresent());
    }

    /** In the transaction of the change, whose notices wait for its commit. */
    @EventListener
    void seenAnew(ProfileChanged event) {
        memberships
                .everyCommunityOf(event.person())
                .forEach(community -> events.publishEvent(new MemberRenamed(community, event.person())));
    }
}
