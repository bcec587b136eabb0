package org.leerkring.sessions.ticket;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionPolicy;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.SessionState;
import org.leerkring.sessions.Sessions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Exit tickets: three questions at the end of a session. Who answered what is told to nobody. */
@Service
@Transactional
public class Tickets {

    private static final List<TicketQuestion> PROPOSALS = List.of(
            new TicketQuestion(1, true, "sessions.ticket.useful", true),
            new TicketQuestion(2, true, "sessions.ticket.safe", true),
            new TicketQuestion(3, false, "sessions.ticket.tomorrow", true));

    private final TicketBox box;
    private final Sessions sessions;
    private final SessionPolicy policy;
    private final Communities communities;
    private final CommunityPolicy circles;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Tickets(
            TicketBox box,
            Sessions sessions,
            SessionPolicy policy,
            Communities communities,
            CommunityPolicy circles,
            Audit audit,
            ApplicationEventPublisher events) {
        this.box = box;
        this.sessions = sessions;
        this.policy = policy;
        this.communities = communities;
        this.circles = circles;
        this.audit = audit;
        this.events = events;
    }

    /** Whether these are the words of a question that Leerkring proposes. */
    static boolean isProposed(String words) {
        return PROPOSALS.stream().anyMatch(question -> question.words().equals(words));
    }

    /** The topic on which it is told that someone filled in the ticket of a session. */
    public static Topic topic(SessionId session) {
        return Topic.of("ticket", session.value());
    }

    /** What this session asks: fixed once someone answered. */
    @Transactional(readOnly = true)
    public List<TicketQuestion> questions(SessionId session, PersonId viewer) {
        return questions(sessions.read(session, viewer));
    }

    /** What a community asks at its next session, for its members. */
    @Transactional(readOnly = true)
    public List<TicketQuestion> questions(CommunityId community, PersonId viewer) {
        communities.enter(community, viewer);
        return questions(community);
    }

    /**
     * Lets a community ask three questions of its own, from its next ticket on; for who plans its sessions. What was
     * answered already keeps the question it answered.
     */
    public void ask(CommunityId community, List<TicketQuestion> questions, PersonId by) {
        policy.requirePlanning(community, by, Deed.TICKET_QUESTIONS_CHANGED);
        var numbers = questions.stream().map(TicketQuestion::number).sorted().toList();
        if (!numbers.equals(List.of(1, 2, 3))) {
            throw new SessionRefused("sessions.refused.ticket-three", TicketQuestion.COUNT);
        }
        box.ask(community, questions);
        audit.done(circles.act(Deed.TICKET_QUESTIONS_CHANGED, by, community));
    }

    /** Lets a community ask again what Leerkring proposes; for who plans its sessions. */
    public void askProposed(CommunityId community, PersonId by) {
        policy.requirePlanning(community, by, Deed.TICKET_QUESTIONS_CHANGED);
        box.forget(community);
        audit.done(circles.act(Deed.TICKET_QUESTIONS_CHANGED, by, community));
    }

    /**
     * Fills in one's ticket, or fills it in again, while the session goes on or after it.
     *
     * @param seen the questions that were answered; refused when the session asks others by now
     */
    public void answer(SessionId session, List<TicketQuestion> seen, Collection<TicketAnswer> answers, PersonId by) {
        var read = sessions.read(session, by);
        if (read.state() == SessionState.PLANNED || read.state() == SessionState.CANCELLED) {
            throw new SessionRefused(
                    read.state() == SessionState.PLANNED ? "sessions.refused.not-begun" : "sessions.refused.cancelled");
        }
        if (answers.stream().allMatch(TicketAnswer::isBlank)) {
            throw new SessionRefused("sessions.refused.ticket-empty");
        }
        var questions = box.fix(session, questions(read));
        if (!questions.equals(seen)) {
            throw new SessionRefused("sessions.refused.ticket-other-questions");
        }
        answers.stream()
                .filter(answer -> questions.stream().anyMatch(question -> question.number() == answer.number()))
                .forEach(answer -> box.answer(session, by, answer));
        events.publishEvent(new TicketChanged(session));
    }

    /** What this person answered. */
    @Transactional(readOnly = true)
    public List<TicketAnswer> mine(SessionId session, PersonId person) {
        sessions.read(session, person);
        return box.answers(session, person);
    }

    /** What the group answered, question by question. */
    @Transactional(readOnly = true)
    public List<TicketResult> results(SessionId session, PersonId viewer) {
        var questions = questions(sessions.read(session, viewer));
        var answers = box.answers(session, null);
        return questions.stream()
                .map(question -> new TicketResult(
                        question,
                        answers.stream()
                                .filter(answer -> answer.number() == question.number())
                                .map(TicketAnswer::score)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toMap(Function.identity(), _ -> 1, Integer::sum)),
                        answers.stream()
                                .filter(answer -> answer.number() == question.number())
                                .map(TicketAnswer::words)
                                .filter(words -> !words.isEmpty())
                                .toList()))
                .toList();
    }

    private List<TicketQuestion> questions(SessionRead session) {
        var asked = box.asked(session.id());
        return asked.isEmpty() ? questions(session.community()) : asked;
    }

    private List<TicketQuestion> questions(CommunityId community) {
        var own = box.own(community);
        return own.isEmpty() ? PROPOSALS : own;
    }
}
