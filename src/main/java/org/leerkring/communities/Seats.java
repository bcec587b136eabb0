package org.leerkring.communities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.networks.SchoolId;
import org.leerkring.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has a seat in a community, from when until when. */
@Service
@Transactional
public class Seats {

    private final MembershipRepository memberships;
    private final CommunityPolicy policy;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Seats(MembershipRepository memberships, CommunityPolicy policy, Audit audit, ApplicationEventPublisher events) {
        this.memberships = memberships;
        this.policy = policy;
        this.audit = audit;
        this.events = events;
    }

    /** Gives a person a seat from a day on; refused while they still have one. For those who may invite. */
    public MembershipId admit(
            CommunityId community, PersonId person, @Nullable SchoolId school, Role role, LocalDate from, PersonId by) {
        policy.requireInviting(community, by, Deed.MEMBER_ADMITTED);
        return seat(community, person, school, role, from, by);
    }

    /** Ends a membership after a last day; one's own, or for those who may invite. */
    public void end(MembershipId id, LocalDate lastDay, PersonId by) {
        var seat = memberships
                .findById(id)
                .orElseThrow(() -> new CommunityRefused("communities.refused.membership-unknown"));
        if (!seat.person().equals(by)) {
            policy.requireInviting(seat.community(), by, Deed.MEMBER_LEFT);
        }
        seat.end(lastDay);
        memberships.save(seat);
        audit.done(policy.act(Deed.MEMBER_LEFT, by, seat.community()));
        events.publishEvent(new MembershipChanged(seat.community(), seat.person()));
    }

    /** For whoever has made sure that this person may have the seat. */
    MembershipId seat(
            CommunityId community, PersonId person, @Nullable SchoolId school, Role role, LocalDate from, PersonId by) {
        if (memberships.findByCommunityAndPerson(community, person).stream().anyMatch(seat -> seat.overlaps(from))) {
            throw new CommunityRefused("communities.refused.already-a-member");
        }
        var seat = memberships.save(Membership.begin(community, person, school, role, from));
        audit.done(policy.act(Deed.MEMBER_ADMITTED, by, community));
        events.publishEvent(new MembershipChanged(community, person));
        return seat.id();
    }
}
