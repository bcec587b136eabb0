package org.leerkring.mailgroup.invitations;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.leerkring.mailgroup.outgoing.NamedLink;
import org.leerkring.mailgroup.outgoing.Sheet;
import org.leerkring.mailgroup.outgoing.Written;
import org.leerkring.people.PersonCard;
import org.leerkring.post.PublicAddress;
import org.leerkring.sessions.Place;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.attendance.Invitee;
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

    /** @param path where the session is, for this reader */
    Written write(
            SessionRead session, Occasion occasion, String community, Invitee invitee, PersonCard reader, String path) {
        var language = reader.language();
        var details = session.details();
        var when = SpokenTime.when(details.time(), language);
        var subject = say(occasion.key() + "-subject", language, details.title(), when);
        var asks = occasion != Occasion.CANCELLED && invitee.rsvp() == null;
        var content = new Content(
                language.getLanguage(),
                community,
                subject,
                say(occasion.key() + "-lead", language, details.title(), when),
                Stream.of(when, where(details.place()), details.place().link(), details.aim())
                        .filter(fact -> !fact.isEmpty())
                        .toList(),
                asks ? answers(session, reader, language) : List.of(),
                asks ? say("calendar", language) : "",
                new NamedLink(say("open", language), address.of(path)),
                say("reason", language, community));
        return new Written(subject, sheet.text(content), sheet.html(content));
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
     * @param facts when, where and what for; each on a line
     * @param answers one link for each; none when there is nothing to answer
     */
    record Content(
            String language,
            String community,
            String subject,
            String lead,
            List<String> facts,
            List<NamedLink> answers,
            String hint,
            NamedLink view,
            String reason) {}
}
