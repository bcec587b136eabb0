package org.leerkring.rounds.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.communities.NotAMember;
import org.leerkring.communities.Roster;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundRefused;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionLine;
import org.leerkring.sessions.SessionPolicy;
import org.leerkring.sessions.SessionState;
import org.leerkring.sessions.Sessions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which case the group takes: everybody votes before a session, and who leads it may settle it. */
@Service
@Transactional
public class Ballots {

    /** More than a group looks through; the newest are among them. */
    private static final int MOST = 40;

    /** Sessions that go on and those after them: among these is the next to vote for. */
    private static final int NEAREST = 5;

    private static final Comparator<Candidate> MOST_VOICES_FIRST = Comparator.comparingInt(Candidate::votes)
            .reversed()
            .thenComparing(candidate -> candidate.line().proposedAt())
            .thenComparing(candidate -> candidate.line().id().value());

    private final CaseRepository cases;
    private final CaseVotes votes;
    private final Sessions sessions;
    private final SessionPolicy leading;
    private final Communities communities;
    private final CommunityPolicy circles;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Ballots(
            CaseRepository cases,
            CaseVotes votes,
            Sessions sessions,
            SessionPolicy leading,
            Communities communities,
            CommunityPolicy circles,
            Audit audit,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.votes = votes;
        this.sessions = sessions;
        this.leading = leading;
        this.communities = communities;
        this.circles = circles;
        this.audit = audit;
        this.events = events;
    }

    /** How it stands for a session, for members; others, its guests too, get {@link NotAMember}. */
    @Transactional(readOnly = true)
    public Ballot of(SessionId session, PersonId reader) {
        var line = sessions.read(session, reader).line();
        return ballot(line, communities.enter(line.community(), reader), reader);
    }

    /** How it stands for the session that comes next; empty when none is planned. */
    @Transactional(readOnly = true)
    public Optional<Ballot> next(CommunityId community, PersonId reader) {
        var in = communities.enter(community, reader);
        return sessions.coming(community, null, NEAREST, reader).stream()
                .filter(line -> line.state() == SessionState.PLANNED)
                .findFirst()
                .map(line -> ballot(line, in, reader));
    }

    /** Gives one's voice to a case, or takes it back; until the session begins. */
    public void vote(SessionId session, CaseId proposal, boolean yes, PersonId by) {
        var line = sessions.read(session, by).line();
        communities.enter(line.community(), by);
        if (line.state() != SessionState.PLANNED) {
            throw new RoundRefused("rounds.refused.votes-closed");
        }
        offered(proposal, line);
        if (yes) {
            votes.give(session, proposal, by);
        } else {
            votes.takeBack(session, proposal, by);
        }
        told(line);
    }

    /** Settles on a case; for who leads the session. Of two who settle at once, the second is told. */
    public void choose(SessionId session, CaseId proposal, PersonId by) {
        var line = lead(session, by);
        try {
            cases.lockChosen(session).ifPresent(former -> {
                former.release();
                cases.saveAndFlush(former);
            });
            var chosen = offered(proposal, line);
            chosen.choose(session);
            cases.saveAndFlush(chosen);
        } catch (DataIntegrityViolationException _) {
            throw new RoundRefused("rounds.refused.case-chosen-meanwhile");
        }
        audit.done(circles.act(Deed.CASE_CHOSEN, by, line.community()).on(session.value()));
        told(line);
    }

    /** Leaves it to the votes again; for who leads the session. */
    public void unsettle(SessionId session, PersonId by) {
        var line = lead(session, by);
        cases.lockChosen(session).ifPresent(CaseProposal::release);
        told(line);
    }

    /** Nothing of a session that is over, or will not be, stands in the way of the next. */
    void over(SessionId session, CommunityId community) {
        cases.lockChosen(session).ifPresent(CaseProposal::release);
        votes.forget(session);
        events.publishEvent(new CaseChanged(community, null));
    }

    private SessionLine lead(SessionId session, PersonId by) {
        var line = sessions.read(session, by).line();
        leading.requireLeading(line, by, Deed.CASE_CHOSEN);
        if (line.state() != SessionState.PLANNED && line.state() != SessionState.UNDERWAY) {
            throw new RoundRefused("rounds.refused.votes-closed");
        }
        return line;
    }

    /** Takes turns with who withdraws it. */
    private CaseProposal offered(CaseId id, SessionLine session) {
        var proposal = cases.lock(id)
                .filter(it -> it.community().equals(session.community()))
                .orElseThrow(NotAMember::new);
        proposal.requireOffered();
        return proposal;
    }

    private Ballot ballot(SessionLine session, Roster in, PersonId reader) {
        var given = votes.of(session.id());
        var offered = cases.offered(session.community(), Cases.LATEST, Cases.AFTER_ALL, Limit.of(MOST)).stream()
                .map(CaseProposal::line)
                .filter(line -> line.chosenFor() == null || session.id().equals(line.chosenFor()));
        return new Ballot(
                session,
                session.state() == SessionState.PLANNED,
                leading.mayLead(session, reader),
                candidates(offered, given, in, reader));
    }

    /** Neither the cases nor the voices of who left. */
    private static List<Candidate> candidates(
            Stream<CaseLine> offered, Map<CaseId, Set<PersonId>> given, Roster in, PersonId reader) {
        Predicate<PersonId> isIn = in::isIn;
        return offered.filter(line -> isIn.test(line.bringer()))
                .flatMap(line -> in.member(line.bringer()).stream().map(bringer -> {
                    var voices = given.getOrDefault(line.id(), Set.of());
                    return new Candidate(
                            line, bringer, (int) voices.stream().filter(isIn).count(), voices.contains(reader));
                }))
                .sorted(MOST_VOICES_FIRST)
                .toList();
    }

    private void told(SessionLine session) {
        events.publishEvent(new CaseChanged(session.community(), null));
    }
}
