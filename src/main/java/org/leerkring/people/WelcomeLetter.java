package org.leerkring.people;

import org.leerkring.post.Post;
import org.leerkring.post.PublicAddress;
import org.leerkring.post.Stationery;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells someone that they have an account, and where to sign in; it holds no link that runs out. */
@Component
class WelcomeLetter {

    private final Post post;
    private final Stationery stationery;
    private final PublicAddress address;
    private final MessageSource texts;

    WelcomeLetter(Post post, Stationery stationery, PublicAddress address, MessageSource texts) {
        this.post = post;
        this.stationery = stationery;
        this.address = address;
        this.texts = texts;
    }

    void send(PersonCard person) {
        post.send(stationery.letter(
                person.email(),
                person.language(),
                new Stationery.Words(
                        text(person, "people.WelcomeLetter.subject"),
                        text(person, "people.WelcomeLetter.lead", person.name()),
                        text(person, "people.WelcomeLetter.text", person.email()),
                        text(person, "people.WelcomeLetter.action"),
                        address.of("/sign-in"),
                        text(person, "people.WelcomeLetter.reason"))));
    }

    private String text(PersonCard person, String key, Object... facts) {
        return texts.getMessage(key, facts, person.language());
    }
}
