package org.leerkring.mailgroup.invitations;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.Roster;
import org.leerkring.mailgroup.MailAddresses;
import org.leerkring.mailgroup.MessageIds;
import org.leerkring.mailgroup.ReturnToken;
import org.leerkring.mailgroup.outgoing.ListHeaders;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.leerkring.post.mailing.CalendarPart;
import org.leerkring.post.mailing.Copy;
import org.leerkring.post.mailing.Mail;
import org.leerkring.post.mailing.MailWriter;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.SessionState;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.attendance.Attendance;
import org.leerkring.sessions.attendance.Invitee;
import org.leerkring.sessions.calendar.Party;
import org.leerkring.sessions.calendar.SessionCalendar;
import org.springframework.stereotype.Component;

/** Writes mails about a session, to each invitee their own. Says how it is at this moment. */
@Component
class InvitationWriter implements MailWriter {

    private final Rounds rounds;
    private final Sessions sessions;
    private final Attendance attendance;
    private final Communities communities;
    private final People people;
    private final SessionCalendar calendar;
    private final InvitationPaper paper;
    private final MailAddresses addresses;
    private final MessageIds ids;

    InvitationWriter(
            Rounds rounds,
            Sessions sessions,
            Attendance attendance,
            Communities communities,
            People people,
            SessionCalendar calendar,
            InvitationPaper paper,
            MailAddresses addresses,
            MessageIds ids) {
        this.rounds = rounds;
        this.sessions = sessions;
        this.attendance = attendance;
        this.communities = communities;
        this.people = people;
        this.calendar = calendar;
        this.paper = paper;
        this.addresses = addresses;
        this.ids = ids;
    }

    @Override
    public String kind() {
        return SessionMails.KIND;
    }

    @Override
    public Map<Copy, Mail> write(UUID subject, List<Copy> copies) {
        var round = rounds.find(subject).orElse(null);
        var session = round == null ? null : sessions.find(round.session()).orElse(null);
        if (round == null || session == null || isOverrun(session, round.occasion())) {
            return Map.of();
        }
        var invitees = attendance.of(session.id()).invitees().stream()
                .collect(Collectors.toMap(Invitee::person, Function.identity()));
        var cards = people.cards(invitees.keySet());
        var roster = communities.roster(session.community());
        var mails = new HashMap<Copy, Mail>();
        for (var copy : copies) {
            var person = new PersonId(copy.recipient());
            var invitee = invitees.get(person);
            var card = cards.get(person);
            if (invitee != null && card != null && !card.email().isEmpty() && concerns(round.occasion(), invitee)) {
                mails.put(copy, mail(session, round.occasion(), roster, invitee, card, copy));
            }
        }
        return mails;
    }

    /** Between asking for it and this moment the session was cancelled, which has mails of its own. */
    private static boolean isOverrun(SessionRead session, Occasion occasion) {
        return (session.state() == SessionState.CANCELLED) != (occasion == Occasion.CANCELLED);
    }

    /** Only who still has to act is reminded. */
    private static boolean concerns(Occasion occasion, Invitee invitee) {
        return occasion != Occasion.REMINDED || invitee.rsvp() == null;
    }

    private Mail mail(
            SessionRead session, Occasion occasion, Roster roster, Invitee invitee, PersonCard reader, Copy copy) {
        var community = roster.community();
        var organizer = addresses.of(session.id());
        var path = "/"
                + (invitee.guest()
                        ? SessionPaths.guest(session.id())
                        : SessionPaths.session(community.slug(), session.id()));
        var headers = new LinkedHashMap<String, String>();
        headers.put("Auto-Submitted", "auto-generated");
        headers.put("X-Auto-Response-Suppress", "OOF, AutoReply");
        headers.put(ListHeaders.LOOP_MARK, community.id().value().toString());
        var page = paper.write(session, occasion, community.name(), invitee, reader, path);
        return new Mail(
                community.name(),
                // Outlook shows buttons only when it comes from whom answers go to
                organizer,
                addresses.of(new ReturnToken(copy.returnToken())),
                reader.email(),
                organizer,
                ids.ofInvitation(copy.id()),
                page.title(),
                headers,
                page.text(),
                page.html(),
                List.of(),
                calendar(session, occasion, new Party(community.name(), organizer, null), invitee, reader, path));
    }

    /** Whoever is reminded has it in their calendar already, or threw it out. */
    private @Nullable CalendarPart calendar(
            SessionRead session, Occasion occasion, Party organizer, Invitee invitee, PersonCard reader, String path) {
        return occasion == Occasion.REMINDED
                ? null
                : new CalendarPart(
                        SessionCalendar.methodOf(session),
                        calendar.invitation(
                                session,
                                organizer,
                                new Party(reader.name(), reader.email(), invitee.rsvp()),
                                path,
                                reader.language()));
    }
}
