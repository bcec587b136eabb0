package org.leerkring.communities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    private final Rosters rosters;
    private final CommunityPolicy policy;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Seats(
            MembershipRepository memberships,
            Rosters rosters,
            CommunityPolicy policy,
            Audit audit,
            ApplicationEventPublisher events) {
        this.memberships = memberships;
        this.rosters = rosters;
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
        end(seat, lastDay, by);
    }

    /** Leaves by oneself: today is the last day, so that one can still {@link #stay}. */
    public void leave(CommunityId community, PersonId person) {
        end(current(community, person), rosters.today(), person);
    }

    /** Takes back that one leaves, while it is still the last day. */
    public void stay(CommunityId community, PersonId person) {
        var seat = current(community, person);
        seat.stay(rosters.today());
        memberships.save(seat);
        audit.done(policy.act(Deed.MEMBER_ADMITTED, person, community));
        events.publishEvent(new MembershipChanged(community, person));
    }

    private Membership current(CommunityId community, PersonId person) {
        policy.requireEntering(community, person);
        return memberships.findByCommunityAndPerson(community, person).stream()
                .filter(seat -> seat.overlaps(rosters.today()))
                .findFirst()
                .orElseThrow(NotAMember::new);
    }

    private void end(Membership seat, LocalDate lastDay, PersonId by) {
        seat.end(lastDay, by);
        memberships.save(seat);
        audit.done(policy.act(Deed.MEMBER_LEFT, by, seat.community()));
        events.publishEvent(new MembershipChanged(seat.community(), seat.person()));
    }

    /** All seats there are and ever were, oldest first; for its members, and for those who may invite. */
    @Transactional(readOnly = true)
    public List<Seat> history(CommunityId community, PersonId reader) {
        policy.require(
                policy.mayEnter(community, reader) || policy.mayInvite(community, reader),
                community,
                reader,
                Deed.COMMUNITY_ENTERED);
        return rosters.seats(community);
    }

    /** A seat that is offered to someone: where, for which school, and whose seat it was. */
    public record Offer(
            CommunityId community,
            @Nullable SchoolId school,
            Role role,
            @Nullable MembershipId succeeds) {}

    /**
     * Takes a seat from today on that someone who might had offered; for the invitations of this module only. A seat that
     * is succeeded ends yesterday, and gives its school.
     */
    public MembershipId take(Offer offer, PersonId person, PersonId offeredBy) {
        var today = rosters.today();
        var before = Optional.ofNullable(offer.succeeds()).flatMap(memberships::findById);
        before.filter(seat -> seat.overlaps(today)).ifPresent(seat -> endBefore(seat, today, offeredBy));
        var school = before.map(Membership::school).orElse(offer.school());
        var id = seat(offer.community(), person, school, offer.role(), today, offeredBy);
        before.ifPresent(seat -> memberships.findById(id).ifPresent(fresh -> fresh.succeed(seat)));
        return id;
    }

    /** Frees every seat of someone who left Leerkring; one that was still to begin never does. */
    void vacate(PersonId person) {
        var today = rosters.today();
        memberships.findByPerson(person).forEach(seat -> {
            if (!seat.beginsBefore(today.plusDays(1))) {
                memberships.delete(seat);
            } else if (seat.overlaps(today)) {
                endBefore(seat, today, person);
            }
            // also where the seat ended long ago: a name has gone from the list of former members
            events.publishEvent(new MembershipChanged(seat.community(), person));
        });
    }

    private void endBefore(Membership seat, LocalDate day, PersonId by) {
        end(seat, seat.beginsBefore(day) ? day.minusDays(1) : day, by);
    }

    private MembershipId seat(
            CommunityId community, PersonId person, @Nullable SchoolId school, Role role, LocalDate from, PersonId by) {
        var earlier = memberships.findByCommunityAndPerson(community, person);
        if (earlier.stream().anyMatch(seat -> seat.overlaps(from))) {
            throw new CommunityRefused("communities.refused.already-a-member");
        }
        var seat = memberships.save(Membership.begin(community, person, school, role, from));
        audit.done(policy.act(Deed.MEMBER_ADMITTED, by, community));
        events.publishEvent(new MembershipChanged(community, person));
        if (earlier.stream().noneMatch(before -> before.overlaps(from.minusDays(1)))) {
            events.publishEvent(new MemberJoined(community, person, rosters.beginOf(from)));
        }
        return seat.id();
    }
}
