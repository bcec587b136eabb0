package org.leerkring.people.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.LocalPath;
import org.leerkring.people.PersonId;

/** A mailed link: who it lets in, once, and where it leads. Its secrets are here as fingerprints only. */
@Entity
@Table(name = "people_sign_in_link")
class SignInLink {

    /** Wrong codes after which the code is dead. */
    static final int TRIES = 5;

    static final Duration CODE_LIFETIME = Duration.ofMinutes(10);

    /** Between typing a right code and the form that the page sends by itself. */
    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    @Id
    private String token;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    private String path;

    private String browser;

    private String device;

    private Instant askedAt;

    private Instant expiresAt;

    private @Nullable Instant usedAt;

    private @Nullable String code;

    private @Nullable Instant codeExpiresAt;

    private int codeTries;

    @SuppressWarnings("NullAway.Init")
    protected SignInLink() {
        // for Hibernate
    }

    private SignInLink(
            String token,
            PersonId person,
            LocalPath path,
            String browser,
            String device,
            Instant askedAt,
            Instant expiresAt) {
        this.token = token;
        this.person = person;
        this.path = path.value();
        this.browser = browser;
        this.device = device;
        this.askedAt = askedAt;
        this.expiresAt = expiresAt;
    }

    static SignInLink ask(
            String token,
            PersonId person,
            LocalPath path,
            String browser,
            String device,
            Instant now,
            Duration lifetime) {
        return new SignInLink(token, person, path, browser, device, now, now.plus(lifetime));
    }

    boolean isLive(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    /** Whether it was still good; from now on it is not. */
    boolean use(Instant now) {
        if (!isLive(now)) {
            return false;
        }
        usedAt = now;
        return true;
    }

    /** From now on a code typed where the link was asked for does the same; a code given before does no longer. */
    void offerCode(String fingerprint, Instant now) {
        code = fingerprint;
        codeExpiresAt = now.plus(CODE_LIFETIME);
        codeTries = 0;
    }

    /** Whether this is its code. Each question counts, and the right answer comes once. */
    boolean takeCode(String fingerprint, Instant now) {
        if (usedAt != null || code == null || codeExpiresAt == null || !now.isBefore(codeExpiresAt)) {
            return false;
        }
        codeTries++;
        if (codeTries > TRIES || !MessageDigest.isEqual(code.getBytes(UTF_8), fingerprint.getBytes(UTF_8))) {
            return false;
        }
        usedAt = now;
        return true;
    }

    /** The same way in under another token, for the page on which its code was typed. */
    SignInLink passOn(String otherToken, Instant now) {
        return ask(otherToken, person, new LocalPath(path), browser, device, now, A_MOMENT);
    }

    /** Its fingerprint. */
    String token() {
        return token;
    }

    PersonId person() {
        return person;
    }

    LocalPath path() {
        return new LocalPath(path);
    }

    LinkCard card(String asking) {
        return new LinkCard(browser.equals(asking), device, askedAt, path());
    }
}
