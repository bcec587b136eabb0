package org.leerkring.rounds.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.NotAMember;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What bringers take along from their rounds. Each sees their own, and nobody else's. */
@Service
@Transactional
public class FollowUps {

    private static final int MOST = 5;

    private final FollowUpRepository followUps;
    private final CaseRepository cases;
    private final CasePolicy policy;
    private final Communities communities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowUps(
            FollowUpRepository followUps,
            CaseRepository cases,
            CasePolicy policy,
            Communities communities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.followUps = followUps;
        this.cases = cases;
        this.policy = policy;
        this.communities = communities;
        this.events = events;
        this.clock = clock;
    }

    /** The topic on which it is told that something else waits for a bringer. */
    public static Topic topic(PersonId person) {
        return Topic.of("follow-ups", person.value());
    }

    /** Keeps what they take along; as often as they like, also after the case was wiped. */
    public void write(CaseId id, TakenAlong words, PersonId by) {
        var proposal = own(id, by);
        var now = clock.instant();
        var known = followUps.findById(id);
        if (known.isPresent()) {
            known.get().write(words, now);
        } else {
            followUps.saveAndFlush(FollowUp.begin(proposal.line(), words, now));
        }
        told(by);
    }

    /** Says what they did with it; the question is not asked again until they set another day. */
    public void report(CaseId id, String words, PersonId by) {
        own(id, by);
        followUps.findById(id).orElseThrow(NotAMember::new).report(words, clock.instant());
        told(by);
    }

    /** Throws it away. */
    public void forget(CaseId id, PersonId by) {
        own(id, by);
        followUps.findById(id).ifPresent(followUps::delete);
        told(by);
    }

    /** What its bringer wrote; empty when nothing yet. Others get {@link NotAMember}. */
    @Transactional(readOnly = true)
    public Optional<FollowUpRead> read(CaseId id, PersonId by) {
        policy.requireOwn(cases.findById(id).orElseThrow(NotAMember::new), by);
        return followUps.findById(id).map(FollowUp::read);
    }

    /** What somebody wants to be asked about by this day, in communities they are in; a few at most. */
    @Transactional(readOnly = true)
    public List<FollowUpRead> due(PersonId person, Collection<CommunityId> communities, LocalDate today) {
        return communities.isEmpty() ? List.of() : read(followUps.due(person, communities, today, Limit.of(MOST)));
    }

    /** What somebody took along from earlier rounds and said nothing about yet; a few at most. */
    @Transactional(readOnly = true)
    public List<FollowUpRead> open(CommunityId community, PersonId person) {
        communities.enter(community, person);
        return read(followUps.open(person, community, Limit.of(MOST)));
    }

    /** Takes turns with another page of the same person. */
    private CaseProposal own(CaseId id, PersonId by) {
        var proposal = cases.lock(id).orElseThrow(NotAMember::new);
        policy.requireOwn(proposal, by);
        return proposal;
    }

    private void told(PersonId person) {
        events.publishEvent(new FollowUpChanged(person));
    }

    private static List<FollowUpRead> read(List<FollowUp> some) {
        return some.stream().map(FollowUp::read).toList();
    }
}
