package org.leerkring.sessions;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.leerkring.post.Post;
import org.leerkring.post.PublicAddress;
import org.leerkring.post.Stationery;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Invites a guest to one session, and says where its page is. */
@Component
class GuestLetter {

    private final Post post;
    private final Stationery stationery;
    private final PublicAddress address;
    private final People people;
    private final MessageSource texts;

    GuestLetter(Post post, Stationery stationery, PublicAddress address, People people, MessageSource texts) {
        this.post = post;
        this.stationery = stationery;
        this.address = address;
        this.people = people;
        this.texts = texts;
    }

    void send(SessionRead session, PersonId guest, PersonId by) {
        people.find(guest)
                .ifPresent(card -> send(
                        session, card, people.find(by).map(PersonCard::name).orElse("")));
    }

    private void send(SessionRead session, PersonCard guest, String inviter) {
        var day = day(session.details().time().starts().atZone(guest.zone()), guest.language());
        var title = session.details().title();
        post.send(stationery.letter(
                guest.email(),
                guest.language(),
                new Stationery.Words(
                        text(guest, "sessions.GuestLetter.subject", title, day),
                        text(guest, "sessions.GuestLetter.lead", inviter, title, day),
                        text(guest, "sessions.GuestLetter.text"),
                        text(guest, "sessions.GuestLetter.action"),
                        address.of("/" + SessionPaths.guest(session.id())),
                        text(guest, "sessions.GuestLetter.reason", inviter))));
    }

    private static String day(ZonedDateTime at, Locale language) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", language).format(at);
    }

    private String text(PersonCard guest, String key, Object... facts) {
        return texts.getMessage(key, facts, guest.language());
    }
}
