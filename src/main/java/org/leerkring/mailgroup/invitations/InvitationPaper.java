package org.leerkring.mailgroup.invitations;

import java.util.List;
import java.util.Locale;
import org.leerkring.mailgroup.outgoing.NamedLink;
import org.leerkring.mailgroup.outgoing.Sheet;
import org.leerkring.mailgroup.outgoing.Written;
import org.leerkring.people.PersonCard;
import org.leerkring.post.PublicAddress;
import org.leerkring.sessions.Place;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.attendance.SessionLinks;
import org.leerkring.sessions.calendar.SpokenTime;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sets a mail about a session on paper, as text and as HTML: when, where, and one tap for each answer. */
@Component
class InvitationPaper {

    private static final String KEYS = "mailgroup.InvitationPaper.";

    private final SessionLinks links;
    private final PublicAddress address;
    private final MessageSource texts;
    private final Sheet sheet = new Sheet("mailgroup/session");

    InvitationPaper(SessionLinks links, PublicAddress address, MessageSource texts) {
        this.links = links;
        this.address = address;
        this.texts = texts;
    }

    /**
     * @param host who asked a guest to come, by name; empty for members
     * @param path where the session is, for this reader
     */
    Written write(SessionRead session, Occasion occasion, String community, String host, Reader reader, String path) {
        var language = reader.card().language();
        var when = SpokenTime.when(session.details().time(), language);
        var title = session.details().title();
        var subject = say(occasion.key() + "-subject", language, title, when);
        var asks = reader.rsvp() == null && occasion != Occasion.CANCELLED && occasion != Occasion.LEFT;
        var left = occasion == Occasion.LEFT;
        var content = new Content(
                language.getLanguage(),
                community,
                subject,
                lead(occasion, title, host, reader),
                when,
                left ? "" : where(session.details().place()),
                left ? "" : session.details().place().link(),
                left ? "" : session.details().aim(),
                asks ? answers(session, reader.card(), language) : List.of(),
                hint(occasion, asks, language),
                new NamedLink(say(left ? "open-left" : "open", language), address.of(path)),
                reason(community, host, left, language));
        return new Written(subject, sheet.text(content), sheet.html(content));
    }

    private String lead(Occasion occasion, String title, String host, Reader reader) {
        var language = reader.card().language();
        var rsvp = reader.rsvp();
        if (occasion == Occasion.ANSWERED && rsvp != null) {
            return say("answered-" + rsvp.coming().key(), language, title, rsvp.note());
        }
        return occasion == Occasion.INVITED && !host.isEmpty()
                ? say("guest-lead", language, title, host)
                : say(occasion.key() + "-lead", language, title);
    }

    private String hint(Occasion occasion, boolean asks, Locale language) {
        if (occasion == Occasion.ANSWERED) {
            return say("answered-hint", language);
        }
        return asks ? say("calendar", language) : "";
    }

    private String reason(String community, String host, boolean left, Locale language) {
        if (left) {
            return say("left-reason", language, community);
        }
        return host.isEmpty() ? say("reason", language, community) : say("guest-reason", language, community, host);
    }

    private List<NamedLink> answers(SessionRead session, PersonCard reader, Locale language) {
        return SessionLinks.ways(session.details().place()).stream()
                .map(way ->
                        new NamedLink(say("answer-" + way.key(), language), links.to(way, session.id(), reader.id())))
                .toList();
    }

    private static String where(Place place) {
        return place.name().isEmpty() || place.address().isEmpty()
                ? place.name() + place.address()
                : place.name() + ", " + place.address();
    }

    private String say(String key, Locale language, Object... facts) {
        return texts.getMessage(KEYS + key, facts, language);
    }

    /**
     * @param where empty when it is nowhere, as are online and aim
     * @param answers one link for each, that one cannot last; none when there is nothing to answer
     */
    record Content(
            String language,
            String community,
            String subject,
            String lead,
            String when,
            String where,
            String online,
            String aim,
            List<NamedLink> answers,
            String hint,
            NamedLink view,
            String reason) {}
}
