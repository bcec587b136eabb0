package org.leerkring.mailgroup.invitations;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
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

    private final MailBatches batches;
    private final Sessions sessions;
    private final Attendance attendance;
    private final Communities communities;
    private final People people;
    private final SessionCalendar calendar;
    private final InvitationPaper paper;
    private final MailAddresses addresses;
    private final MessageIds ids;

    InvitationWriter(
            MailBatches batches,
            Sessions sessions,
            Attendance attendance,
            Communities communities,
            People people,
            SessionCalendar calendar,
            InvitationPaper paper,
            MailAddresses addresses,
            MessageIds ids) {
        this.batches = batches;
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
        return SessionPost.KIND;
    }

    @Override
    public Map<Copy, Mail> write(UUID subject, List<Copy> copies) {
        var batch = batches.find(subject).orElse(null);
        var session = batch == null ? null : sessions.find(batch.session()).orElse(null);
        if (batch == null || session == null || isOverrun(session, batch.occasion())) {
            return Map.of();
        }
        var invitees = attendance.of(session.id()).invitees().stream()
                .collect(Collectors.toMap(Invitee::person, Function.identity()));
        var cards = people.cards(
                copies.stream().map(copy -> new PersonId(copy.recipient())).toList());
        var draft = new Draft(session, batch.occasion(), communities.roster(session.community()), host(batch));
        var mails = new HashMap<Copy, Mail>();
        for (var copy : copies) {
            var card = cards.get(new PersonId(copy.recipient()));
            if (card != null && !card.email().isEmpty()) {
                reader(batch.occasion(), invitees.get(card.id()), card)
                        .ifPresent(reader -> mails.put(copy, draft.to(reader, copy)));
            }
        }
        return mails;
    }

    private String host(MailBatches.Batch batch) {
        return Optional.ofNullable(batch.host())
                .flatMap(people::find)
                .map(PersonCard::name)
                .orElse("");
    }

    /** Between asking for it and this moment the session was cancelled, which has mails of its own. */
    private static boolean isOverrun(SessionRead session, Occasion occasion) {
        return occasion != Occasion.LEFT
                && (session.state() == SessionState.CANCELLED) != (occasion == Occasion.CANCELLED);
    }

    /** Only who still has to act is reminded, and only who is expected no more is told so. */
    private static Optional<Reader> reader(Occasion occasion, @Nullable Invitee invitee, PersonCard card) {
        if (invitee == null) {
            return occasion == Occasion.LEFT ? Optional.of(new Reader(card, null, false)) : Optional.empty();
        }
        var answered = invitee.rsvp() != null;
        var concerns =
                switch (occasion) {
                    case REMINDED -> !answered;
                    case ANSWERED -> answered;
                    case LEFT -> false;
                    case INVITED, CHANGED, CANCELLED -> true;
                };
        return concerns ? Optional.of(new Reader(card, invitee.rsvp(), invitee.guest())) : Optional.empty();
    }

    /** What all copies of a batch have in common. */
    private final class Draft {

        private final SessionRead session;
        private final Occasion occasion;
        private final CommunityCard community;
        private final String host;
        private final String organizer;

        Draft(SessionRead session, Occasion occasion, Roster roster, String host) {
            this.session = session;
            this.occasion = occasion;
            this.community = roster.community();
            this.host = host;
            this.organizer = addresses.of(session.id());
        }

        Mail to(Reader reader, Copy copy) {
            var path = path(reader);
            var headers = new LinkedHashMap<String, String>();
            headers.put("Auto-Submitted", "auto-generated");
            headers.put("X-Auto-Response-Suppress", "OOF, AutoReply");
            headers.put(ListHeaders.LOOP_MARK, community.id().value().toString());
            var page = paper.write(session, occasion, community.name(), host, reader, path);
            return new Mail(
                    community.name(),
                    // Outlook shows buttons only when it comes from whom answers go to
                    organizer,
                    addresses.of(new ReturnToken(copy.returnToken())),
                    reader.card().email(),
                    organizer,
                    ids.ofInvitation(copy.id()),
                    page.title(),
                    headers,
                    page.text(),
                    page.html(),
                    List.of(),
                    calendar(reader, path));
        }

        private String path(Reader reader) {
            if (occasion == Occasion.LEFT) {
                return "/"; // what they may not see has no page for them
            }
            return "/"
                    + (reader.guest()
                            ? SessionPaths.guest(session.id())
                            : SessionPaths.session(community.slug(), session.id()));
        }

        /** Whoever is reminded has it in their calendar already, or threw it out. */
        private @Nullable CalendarPart calendar(Reader reader, String path) {
            var from = new Party(community.name(), organizer, null);
            var to = new Party(reader.card().name(), reader.card().email(), reader.rsvp());
            return switch (occasion) {
                case REMINDED -> null;
                case LEFT -> new CalendarPart("CANCEL", calendar.withdrawal(session, from, to));
                case INVITED, CHANGED, CANCELLED, ANSWERED ->
                    new CalendarPart(
                            SessionCalendar.methodOf(session),
                            calendar.invitation(
                                    session, from, to, path, reader.card().language()));
            };
        }
    }
}
