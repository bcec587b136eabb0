package org.leerkring.sessions;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.communities.NotAMember;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is invited to a session without being in its community; they see that session and nothing else. */
@Service
@Transactional
public class GuestList {

    private static final int MOST = 10;

    private final SessionRepository sessions;
    private final SessionPolicy policy;
    private final Guests guests;
    private final Communities communities;
    private final CommunityPolicy circles;
    private final People people;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GuestList(
            SessionRepository sessions,
            SessionPolicy policy,
            Guests guests,
            Communities communities,
            CommunityPolicy circles,
            People people,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.policy = policy;
        this.guests = guests;
        this.communities = communities;
        this.circles = circles;
        this.people = people;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Invites someone by name and address, who gets a mail; inviting twice is inviting once. For who leads.
     *
     * @param language in which to write to someone we did not know yet
     */
    public PersonId invite(SessionId id, String name, String email, Locale language, PersonId by) {
        var session = leading(id, by);
        var person = people.byEmail(email).map(PersonCard::id).orElseGet(() -> people.register(name, email, language));
        if (communities.isMember(session.community(), person)) {
            throw new SessionRefused("sessions.refused.guest-is-a-member");
        }
        if (guests.isGuest(id, person)) {
            return person;
        }
        if (guests.of(id).size() >= MOST) {
            throw new SessionRefused("sessions.refused.too-many-guests", MOST);
        }
        guests.welcome(id, person);
        events.publishEvent(new GuestInvited(id, session.community(), person, by, clock.instant()));
        told(session, by);
        return person;
    }

    /** Takes an invitation back: from then on the session no longer exists to them. For who leads. */
    public void dismiss(SessionId id, PersonId guest, PersonId by) {
        var session = leading(id, by);
        if (guests.dismiss(id, guest)) {
            events.publishEvent(new GuestDismissed(id, session.community(), guest, clock.instant()));
        }
        told(session, by);
    }

    /** A session's guests in the order in which they were invited; for who may see it. */
    @Transactional(readOnly = true)
    public List<GuestRead> of(SessionId id, PersonId reader) {
        policy.requireReading(found(id).line(), reader);
        return of(id);
    }

    /** The same, for the module's own services. */
    @Transactional(readOnly = true)
    public List<GuestRead> of(SessionId id) {
        var invited = guests.of(id);
        var cards = people.cards(invited);
        return invited.stream()
                .map(cards::get)
                .filter(Objects::nonNull)
                .map(card -> new GuestRead(card.id(), card.name()))
                .toList();
    }

    private Session leading(SessionId id, PersonId by) {
        var session = found(id);
        policy.requireLeading(session.line(), by, Deed.SESSION_CHANGED);
        return session;
    }

    private Session found(SessionId id) {
        return sessions.findById(id).orElseThrow(NotAMember::new);
    }

    private void told(Session session, PersonId by) {
        audit.done(circles.act(Deed.SESSION_CHANGED, by, session.community())
                .on(session.id().value()));
        events.publishEvent(new SessionChanged(session.id(), session.community()));
    }
}
