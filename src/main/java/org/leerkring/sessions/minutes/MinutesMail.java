package org.leerkring.sessions.minutes;

import org.leerkring.communities.Communities;
import org.leerkring.communities.Member;
import org.leerkring.people.People;
import org.leerkring.post.Post;
import org.leerkring.sessions.Addressees;
import org.leerkring.sessions.SessionClosed;
import org.leerkring.sessions.Sessions;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Mails the minutes to every member who wants mails, at once, when a session is closed. */
@Component
class MinutesMail {

    private final Sessions sessions;
    private final Minutes minutes;
    private final Communities communities;
    private final Addressees addressees;
    private final People people;
    private final MinutesPaper paper;
    private final Post post;

    MinutesMail(
            Sessions sessions,
            Minutes minutes,
            Communities communities,
            Addressees addressees,
            People people,
            MinutesPaper paper,
            Post post) {
        this.sessions = sessions;
        this.minutes = minutes;
        this.communities = communities;
        this.addressees = addressees;
        this.people = people;
        this.paper = paper;
        this.post = post;
    }

    /** Durable: runs after the commit, and again after a crash, until all letters are in the outbox. */
    @ApplicationModuleListener
    void on(SessionClosed closed) {
        var roster = communities.roster(closed.community());
        var held = new MinutesPaper.Held(
                sessions.read(closed.session()),
                sessions.next(closed.session()),
                minutes.read(closed.session()),
                roster);
        var members = roster.members().stream().map(Member::id).toList();
        people.cards(addressees.among(closed.community(), members)).values().stream()
                .filter(person -> !person.email().isEmpty())
                .forEach(person -> post.send(paper.letter(held, person)));
    }
}
