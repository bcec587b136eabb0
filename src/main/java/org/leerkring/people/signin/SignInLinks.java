package org.leerkring.people.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.leerkring.people.EmailAddress;
import org.leerkring.people.LocalPath;
import org.leerkring.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The links people sign in with, and the short codes that stand in for them on another device. What a link leads to
 * stays here: its address holds nothing but chance, and neither does the letter hold a code. A code in a letter would be
 * one glance away for whoever talks someone into reading it out; here it is only shown to who opened the link, together
 * with the device that asked for it.
 */
@NamedInterface("signin")
@Service
@Transactional
public class SignInLinks {

    private static final String BY_ADDRESS = "sign-in-link-address";
    private static final String BY_NETWORK = "sign-in-link-network";
    private static final String FAILURE = "sign-in-failure";
    private static final int CODE_LENGTH = 6;

    /** How long it is known where an old link led, so that whoever uses it too late still gets there. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final MailedLinks links;
    private final Fingerprints fingerprints;
    private final RateLimits limits;
    private final SignInSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final StringKeyGenerator tokens =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), 32);

    SignInLinks(
            MailedLinks links,
            Fingerprints fingerprints,
            RateLimits limits,
            SignInSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.fingerprints = fingerprints;
        this.limits = limits;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Mails a link to whoever has this address. Answers the same, and as fast, for an address that nobody has and when
     * too much was asked; refuses only what is no address.
     *
     * @param path where the link leads once it has signed someone in
     */
    public void ask(String email, LocalPath path, AskingBrowser browser) {
        var address = new EmailAddress(email).value();
        if (limits.tryOne(BY_NETWORK, browser.network()) && limits.tryOne(BY_ADDRESS, address)) {
            events.publishEvent(
                    new LinkAsked(address, path.value(), fingerprint(browser), browser.device(), clock.instant()));
        }
    }

    /** What there is to tell of a link that still works; looking does not use it up. */
    @Transactional(readOnly = true)
    public Optional<LinkCard> look(String token, AskingBrowser browser) {
        return links.findByToken(fingerprints.of(token))
                .filter(link -> link.isLive(clock.instant()))
                .map(link -> link.card(fingerprint(browser)));
    }

    /** A fresh code to type in the browser that asked for the link; empty when the link no longer works. */
    public Optional<String> offerCode(String token) {
        return links.lock(fingerprints.of(token))
                .filter(link -> link.isLive(clock.instant()))
                .map(link -> {
                    var code = ReadableCode.fresh(CODE_LENGTH);
                    link.offerCode(fingerprint(link, code.value()), clock.instant());
                    return code.grouped();
                });
    }

    /** A token for the form that signs in, when this is the code for a link this browser asked for. */
    public Optional<String> enterCode(String typed, AskingBrowser browser) {
        if (!limits.mayTry(FAILURE, browser.network())) {
            return Optional.empty();
        }
        var code = ReadableCode.typed(typed).value();
        var token = links.lockWithCode(fingerprint(browser)).stream()
                .filter(link -> link.takeCode(fingerprint(link, code), clock.instant()))
                .findFirst()
                .map(this::passOn);
        if (token.isEmpty()) {
            failed(browser);
        }
        return token;
    }

    /** A token that lets this person in once, within a minute; for whoever has made sure that it is them. */
    String letIn(PersonId person, LocalPath path) {
        var token = tokens.generateKey();
        links.save(
                SignInLink.ask(fingerprints.of(token), person, path, "", "", clock.instant(), Duration.ofMinutes(1)));
        return token;
    }

    /** The token of a new link for this person, as it goes into their letter. */
    String make(PersonId person, LinkAsked asked) {
        var token = tokens.generateKey();
        links.save(SignInLink.ask(
                fingerprints.of(token),
                person,
                new LocalPath(asked.path()),
                asked.browser(),
                asked.device(),
                clock.instant(),
                settings.linkLifetime()));
        return token;
    }

    /** Whom a token lets in; it lets nobody in after that. */
    Optional<PersonId> use(String token) {
        return links.lock(fingerprints.of(token))
                .filter(link -> link.use(clock.instant()))
                .map(SignInLink::person);
    }

    /** Where a link leads, or led. */
    @Transactional(readOnly = true)
    LocalPath path(String token) {
        return links.findByToken(fingerprints.of(token)).map(SignInLink::path).orElse(LocalPath.HOME);
    }

    boolean mayTry(AskingBrowser browser) {
        return limits.mayTry(FAILURE, browser.network());
    }

    void failed(AskingBrowser browser) {
        limits.tryOne(FAILURE, browser.network());
    }

    void forgetOld() {
        links.forgetExpiredBefore(clock.instant().minus(REMEMBERED));
    }

    private String passOn(SignInLink link) {
        var token = tokens.generateKey();
        links.save(link.passOn(fingerprints.of(token), clock.instant()));
        return token;
    }

    private String fingerprint(AskingBrowser browser) {
        return browser.id().isEmpty() ? "" : fingerprints.of(browser.id());
    }

    /** The same six characters for another link have another fingerprint. */
    private String fingerprint(SignInLink link, String code) {
        return fingerprints.of(link.token(), code);
    }
}
