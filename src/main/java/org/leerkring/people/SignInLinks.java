package org.leerkring.people;

import java.time.Clock;
import org.leerkring.post.Post;
import org.leerkring.post.PublicAddress;
import org.leerkring.post.Stationery;
import org.leerkring.post.Stationery.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/** Mails the links that people sign in with. */
@Service
public class SignInLinks {

    private final Persons persons;
    private final OneTimeTokenService tokens;
    private final SignInSettings settings;
    private final Post post;
    private final Stationery stationery;
    private final PublicAddress address;
    private final MessageSource texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInLinks(
            Persons persons,
            OneTimeTokenService tokens,
            SignInSettings settings,
            Post post,
            Stationery stationery,
            PublicAddress address,
            MessageSource texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.persons = persons;
        this.tokens = tokens;
        this.settings = settings;
        this.post = post;
        this.stationery = stationery;
        this.address = address;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Mails a link to whoever has this address. Answers the same, and as fast, for an address that nobody has;
     * refuses only what is no address.
     *
     * @param path where the link leads once it has signed someone in
     */
    @Transactional
    public void ask(String email, LocalPath path) {
        events.publishEvent(new LinkAsked(new EmailAddress(email).value(), path.value(), clock.instant()));
    }

    /** After the asker's transaction, on its own thread; a request found again after a long stop is too old to answer. */
    @ApplicationModuleListener
    void mail(LinkAsked asked) {
        if (asked.askedAt().plus(settings.linkLifetime()).isAfter(clock.instant())) {
            persons.findByEmail(new EmailAddress(asked.email()))
                    .ifPresent(person -> mailTo(person.card(), asked.path()));
        }
    }

    private void mailTo(PersonCard person, String path) {
        var token = tokens.generate(
                new GenerateOneTimeTokenRequest(person.id().value().toString(), settings.linkLifetime()));
        var link = UriComponentsBuilder.fromUriString(address.of("/sign-in/link"))
                .queryParam("token", "{token}")
                .queryParam("for", "{for}")
                .queryParam("to", "{to}")
                .encode()
                .buildAndExpand(token.getTokenValue(), person.email(), path)
                .toUriString();
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
