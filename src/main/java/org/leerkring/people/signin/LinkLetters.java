package org.leerkring.people.signin;

import java.time.Clock;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.post.Post;
import org.leerkring.post.PublicAddress;
import org.leerkring.post.Stationery;
import org.leerkring.post.Stationery.Words;
import org.springframework.context.MessageSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes the letters with the links that people sign in with. */
@Component
class LinkLetters {

    private final People people;
    private final SignInLinks links;
    private final SignInSettings settings;
    private final Post post;
    private final Stationery stationery;
    private final PublicAddress address;
    private final MessageSource texts;
    private final Clock clock;

    LinkLetters(
            People people,
            SignInLinks links,
            SignInSettings settings,
            Post post,
            Stationery stationery,
            PublicAddress address,
            MessageSource texts,
            Clock clock) {
        this.people = people;
        this.links = links;
        this.settings = settings;
        this.post = post;
        this.stationery = stationery;
        this.address = address;
        this.texts = texts;
        this.clock = clock;
    }

    /** After the asker's transaction, on its own thread; a request found again after a long stop is too old to answer. */
    @ApplicationModuleListener
    void mail(LinkAsked asked) {
        if (asked.askedAt().plus(settings.linkLifetime()).isAfter(clock.instant())) {
            people.byEmail(asked.email()).ifPresent(person -> mail(person, links.make(person.id(), asked)));
        }
    }

    /** The token stands behind the #, which a browser sends to nobody: no log, and no scanner that opens it, has it. */
    private void mail(PersonCard person, String token) {
        var link = address.of("/sign-in/link") + "#" + token;
        post.send(stationery.letter(person.email(), person.language(), words(person, link)));
    }

    private Words words(PersonCard person, String link) {
        return new Words(
                text(person, "people.SignInLinks.subject"),
                text(person, "people.SignInLinks.lead", person.name()),
                text(person, "people.SignInLinks.text", settings.linkLifetime().toMinutes()),
                text(person, "people.SignInLinks.action"),
                link,
                text(person, "people.SignInLinks.reason"));
    }

    private String text(PersonCard person, String key, Object... facts) {
        return texts.getMessage(key, facts, person.language());
    }
}
