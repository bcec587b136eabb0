package org.leerkring.sessions.polls;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.communities.Member;
import org.leerkring.communities.NotAMember;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionPolicy;
import org.leerkring.sessions.SessionTime;
import org.leerkring.sessions.Sessions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Date polls of communities. Members answer; who plans sessions asks, chooses and withdraws. */
@Service
@Transactional
public class DatePolls {

    /** More polls than these at once answer no question. */
    private static final int MOST_OPEN = 10;

    private final DatePollRepository polls;
    private final PollAnswers answers;
    private final Sessions sessions;
    private final FirstDraft drafts;
    private final SessionPolicy policy;
    private final Communities communities;
    private final CommunityPolicy circles;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DatePolls(
            DatePollRepository polls,
            PollAnswers answers,
            Sessions sessions,
            FirstDraft drafts,
            SessionPolicy policy,
            Communities communities,
            CommunityPolicy circles,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.polls = polls;
        this.answers = answers;
        this.sessions = sessions;
        this.drafts = drafts;
        this.policy = policy;
        this.communities = communities;
        this.circles = circles;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The topic on which everything about one poll is told; a community's list is told on that of its sessions. */
    public static Topic topic(DatePollId poll) {
        return Topic.of("poll", poll.value());
    }

    /** Asks the community for a date; each member hears of it by mail. */
    public DatePollId open(CommunityId community, PollRequest request, PersonId by) {
        policy.requirePlanning(community, by);
        var poll = polls.saveAndFlush(DatePoll.open(community, request, by, clock.instant()));
        audit.done(circles.act(Deed.SESSION_DATE_SOUGHT, by, community)
                .on(poll.id().value()));
        events.publishEvent(new PollOpened(poll.id(), community, by));
        told(poll);
        return poll.id();
    }

    /** Adds an option, by whoever plans or, if allowed, any member; one that is there already is that one. */
    public PollOptionId propose(DatePollId id, SessionTime time, PersonId by) {
        return changed(id, by, poll -> poll.propose(time, by, policy.mayPlan(poll.community(), by), clock.instant()))
                .id();
    }

    /** Takes an option away; whoever is answering it is told so. */
    public void remove(DatePollId id, PollOptionId option, PersonId by) {
        plan(id, by, poll -> {
            poll.remove(option, clock.instant());
            return option;
        });
    }

    /** Has everyone answer by another moment; who has not answered everything hears of it by mail. */
    public void postpone(DatePollId id, Instant deadline, PersonId by) {
        plan(id, by, poll -> {
            if (poll.postpone(deadline, clock.instant())) {
                events.publishEvent(new PollDeadlineMoved(id, poll.community(), deadline, by));
            }
            return id;
        });
    }

    /** Answers one option, for oneself; the last answer counts. */
    public void answer(DatePollId id, PollOptionId option, Suits suits, PersonId person) {
        changed(id, person, poll -> {
            poll.requireAnswerable(option, clock.instant());
            answers.give(option, person, suits);
            return option;
        });
    }

    /**
     * Makes an option the session, with the agenda of a regular one, at the school whose turn it is. Of two who choose at once, the second is told that a date is chosen.
     *
     * @param beside whether it may be at the same time as another session; {@code SlotTaken} when it is and may not
     */
    public SessionId choose(DatePollId id, PollOptionId option, boolean beside, PersonId by) {
        return plan(id, by, poll -> {
            var time = poll.choosing(option, clock.instant());
            var draft = drafts.of(poll.community(), poll.line().title(), time, by);
            var session = sessions.plan(poll.community(), draft.details(), draft.agenda(), beside, by);
            poll.choose(session);
            return session;
        });
    }

    /** Stops asking; nothing is planned. */
    public void withdraw(DatePollId id, PersonId by) {
        plan(id, by, poll -> {
            poll.withdraw();
            return id;
        });
    }

    /** One poll, for members; others get {@link NotAMember}. */
    @Transactional(readOnly = true)
    public PollRead read(DatePollId id, PersonId reader) {
        var poll = polls.findById(id).orElseThrow(NotAMember::new);
        var members = communities.enter(poll.community(), reader).members();
        return read(poll, members, reader);
    }

    /** The poll an option belongs to, for members; others get {@link NotAMember}. */
    @Transactional(readOnly = true)
    public PollRead withOption(PollOptionId option, PersonId reader) {
        return read(polls.pollOf(option).orElseThrow(NotAMember::new), reader);
    }

    /** What a community is asked now, newest first; ten at most. */
    @Transactional(readOnly = true)
    public List<PollLine> open(CommunityId community, PersonId reader) {
        communities.enter(community, reader);
        return polls.in(community, PollState.OPEN, Limit.of(MOST_OPEN)).stream()
                .map(DatePoll::line)
                .toList();
    }

    /** Whose school holidays this community avoided last time; Flanders for its first poll. */
    @Transactional(readOnly = true)
    public Set<Region> usualHolidays(CommunityId community, PersonId reader) {
        communities.enter(community, reader);
        return polls.newest(community, Limit.of(1)).stream()
                .map(DatePoll::holidays)
                .findFirst()
                .orElse(Set.of(Region.FLANDERS));
    }

    /** How a poll stands, for the module's own letters; never for a screen. */
    @Transactional(readOnly = true)
    PollRead standing(DatePollId id) {
        var poll = polls.findById(id).orElseThrow(NotAMember::new);
        return read(poll, communities.roster(poll.community()).members(), null);
    }

    private PollRead read(DatePoll poll, List<Member> members, @Nullable PersonId reader) {
        var options = poll.options();
        var given = answers.to(options.stream().map(PollOption::id).toList());
        var now = clock.instant();
        var read = options.stream()
                .map(option -> {
                    var to = given.getOrDefault(option.id(), Map.of());
                    return new OptionRead(
                            option.id(),
                            option.time(),
                            option.proposedBy(),
                            !option.time().starts().isAfter(now),
                            Tally.of(members, to),
                            reader == null ? null : to.get(reader));
                })
                .toList();
        var plans = reader != null && policy.mayPlan(poll.community(), reader);
        return new PollRead(poll.line(), read, plans, owing(read), poll.holidays());
    }

    private static List<PersonId> owing(List<OptionRead> options) {
        return options.stream()
                .filter(option -> !option.past())
                .map(option -> option.tally().silent())
                .flatMap(Collection::stream)
                .map(Member::id)
                .distinct()
                .toList();
    }

    private <T> T plan(DatePollId id, PersonId by, Function<DatePoll, T> verb) {
        return changed(id, by, poll -> {
            policy.requirePlanning(poll.community(), by);
            var done = verb.apply(poll);
            audit.done(
                    circles.act(Deed.SESSION_DATE_SOUGHT, by, poll.community()).on(id.value()));
            return done;
        });
    }

    /** Only a member gets as far as the verb. */
    private <T> T changed(DatePollId id, PersonId by, Function<DatePoll, T> verb) {
        var poll = polls.lock(id).orElseThrow(NotAMember::new);
        communities.enter(poll.community(), by);
        var done = verb.apply(poll);
        polls.saveAndFlush(poll);
        told(poll);
        return done;
    }

    private void told(DatePoll poll) {
        events.publishEvent(new PollChanged(poll.id(), poll.community()));
    }
}
