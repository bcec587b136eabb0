package org.leerkring.rounds.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.communities.NotAMember;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases that members would bring. Each call is one transaction; what somebody wrote is changed by nobody else. */
@Service
@Transactional
public class Cases {

    static final UUID AFTER_ALL = new UUID(-1, -1);

    static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private final CaseRepository cases;
    private final FollowUpRepository followUps;
    private final CaseVotes votes;
    private final CasePolicy policy;
    private final Communities communities;
    private final CommunityPolicy circles;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Cases(
            CaseRepository cases,
            FollowUpRepository followUps,
            CaseVotes votes,
            CasePolicy policy,
            Communities communities,
            CommunityPolicy circles,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.followUps = followUps;
        this.votes = votes;
        this.policy = policy;
        this.communities = communities;
        this.circles = circles;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The topic on which a community's cases, and the votes for them, are told. */
    public static Topic topic(CommunityId community) {
        return Topic.of("cases", community.value());
    }

    /** The topic on which a person's own drafts are told. */
    public static Topic drafts(PersonId person) {
        return Topic.of("case-drafts", person.value());
    }

    /** Begins a draft with these words; only its bringer knows of it. */
    public CaseId begin(CommunityId community, CaseText words, Confidentiality whom, PersonId bringer) {
        policy.requireProposing(community, bringer);
        var proposal = CaseProposal.begin(community, bringer, clock.instant());
        proposal.write(words, whom);
        cases.saveAndFlush(proposal);
        told(proposal, true);
        return proposal.id();
    }

    /** Keeps what its bringer wrote, as often as they like, until a round takes it. */
    public void write(CaseId id, CaseText words, Confidentiality whom, PersonId by) {
        own(id, by, proposal -> proposal.write(words, whom));
    }

    /** Offers it to the group, with its title and its question. */
    public void offer(CaseId id, PersonId by) {
        own(id, by, proposal -> {
            proposal.offer();
            audit.done(circles.act(Deed.CASE_PROPOSED, by, proposal.community()).on(id.value()));
        });
    }

    /** Makes it a draft again; all its words stay, the votes for it do not. */
    public void keepBack(CaseId id, PersonId by) {
        own(id, by, proposal -> {
            proposal.keepBack();
            votes.forget(id);
        });
    }

    /** For good, and at once: nothing that was written remains. */
    public void withdraw(CaseId id, PersonId by) {
        own(id, by, proposal -> {
            var onlyTheirs = proposal.state() == CaseState.DRAFT;
            proposal.withdraw(clock.instant());
            votes.forget(id);
            if (onlyTheirs) {
                cases.delete(proposal);
            }
        });
    }

    /** One case, with as much of it as this person may read; others get {@link NotAMember}. */
    @Transactional(readOnly = true)
    public CaseRead read(CaseId id, PersonId reader) {
        var proposal = cases.findById(id).orElseThrow(NotAMember::new);
        policy.requireReading(proposal, reader);
        var mine = proposal.isBroughtBy(reader);
        return new CaseRead(proposal.line(), mine ? proposal.text() : proposal.forOthers(), mine);
    }

    /** A member's own, newest first. @param after the last line of the page before */
    @Transactional(readOnly = true)
    public List<CaseLine> mine(CommunityId community, @Nullable CaseLine after, int most, PersonId person) {
        communities.enter(community, person);
        return lines(cases.of(community, person, at(after), last(after), Limit.of(most)));
    }

    /** What is offered to the group by who is still in it, newest first. @param after the last line of the page before */
    @Transactional(readOnly = true)
    public List<CaseLine> offered(CommunityId community, @Nullable CaseLine after, int most, PersonId reader) {
        communities.enter(community, reader);
        return lines(cases.offered(community, at(after), last(after), Limit.of(most)));
    }

    /** What is known of a case, for the module's own services; never for a screen. */
    @Transactional(readOnly = true)
    public Optional<CaseLine> find(CaseId id) {
        return cases.findById(id).map(CaseProposal::line);
    }

    /** A round begins with it: from now on its bringer cannot change it. */
    public void taken(CaseId id, RoundId round) {
        changed(id, proposal -> {
            proposal.taken(round);
            votes.forget(id);
        });
    }

    /** A round goes on with another one: this one is its bringer's draft again. */
    public void giveBack(CaseId id, RoundId round) {
        changed(id, proposal -> proposal.giveBack(round));
    }

    /** What was offered of it: all a round that has not begun knows of its case. */
    @Transactional(readOnly = true)
    public CaseText headline(CaseId id) {
        return cases.findById(id).map(proposal -> proposal.text().headline()).orElse(CaseText.EMPTY);
    }

    /** All of it, for the round that took it and shows each of its participants what its method lets them see. */
    @Transactional(readOnly = true)
    public CaseText forRound(CaseId id, RoundId round) {
        return cases.findById(id)
                .filter(proposal -> round.equals(proposal.round()))
                .map(CaseProposal::text)
                .orElseThrow(NotAMember::new);
    }

    /** Leaves nothing of what was written; what its bringer took along is theirs and stays (see {@link FollowUps}). */
    public void wipe(CaseId id) {
        changed(id, proposal -> {
            proposal.wipe(clock.instant());
            votes.forget(id);
        });
    }

    /** Nobody will ever read what somebody who left had written for themselves, or offered: it goes. */
    void leave(CommunityId community, PersonId person) {
        followUps.deleteOf(community, person);
        cases.deleteOf(community, person);
        events.publishEvent(new CaseChanged(community, null));
    }

    private void own(CaseId id, PersonId by, Consumer<CaseProposal> verb) {
        changed(id, proposal -> {
            policy.requireOwn(proposal, by);
            verb.accept(proposal);
        });
    }

    private void changed(CaseId id, Consumer<CaseProposal> verb) {
        var proposal = cases.lock(id).orElseThrow(NotAMember::new);
        var wasDraft = proposal.state() == CaseState.DRAFT;
        verb.accept(proposal);
        told(proposal, wasDraft && (proposal.state() == CaseState.DRAFT || proposal.state() == CaseState.WITHDRAWN));
    }

    /** What only its bringer knows of wakes nobody else. */
    private void told(CaseProposal proposal, boolean secret) {
        events.publishEvent(
                new CaseChanged(proposal.community(), secret ? proposal.line().bringer() : null));
    }

    private static Instant at(@Nullable CaseLine after) {
        return after == null ? LATEST : after.proposedAt();
    }

    private static UUID last(@Nullable CaseLine after) {
        return after == null ? AFTER_ALL : after.id().value();
    }

    private static List<CaseLine> lines(List<CaseProposal> some) {
        return some.stream().map(CaseProposal::line).toList();
    }
}
