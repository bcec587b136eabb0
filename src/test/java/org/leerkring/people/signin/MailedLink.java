package org.leerkring.people.signin;

import java.time.Clock;
import org.leerkring.people.Languages;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;

/** A link as its letter would hold it, without the letter. */
public class MailedLink {

    private final People people;
    private final SignInLinks links;
    private final Fingerprints fingerprints;
    private final Clock clock;

    MailedLink(People people, SignInLinks links, Fingerprints fingerprints, Clock clock) {
        this.people = people;
        this.links = links;
        this.fingerprints = fingerprints;
        this.clock = clock;
    }

    /** The token of a link that someone asked for in this browser. */
    public String token(AskingBrowser browser) {
        var email = PersonId.fresh().value() + "@voorbeeld.be";
        var person = people.register("An Peeters", email, Languages.DUTCH);
        var fingerprint = browser.id().isEmpty() ? "" : fingerprints.of(browser.id());
        return links.make(person, new LinkAsked(email, "/", fingerprint, browser.device(), clock.instant()));
    }
}
