package org.leerkring.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Someone who can sign in: a name, one mail address, and how they want Leerkring to look and speak. */
@Entity
@Table(name = "people_person")
class Person {

    /** Where most of us live; a person may say otherwise. */
    static final ZoneId USUAL_ZONE = ZoneId.of("Europe/Brussels");

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PersonId id;

    @Version
    private @Nullable Long version;

    private String name;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "email"))
    private @Nullable EmailAddress email;

    private Locale language;

    @Enumerated(EnumType.STRING)
    private Look look;

    private Instant joinedAt;

    private boolean administrator;

    private String work = "";

    private @Nullable ZoneId zone;

    private @Nullable String picture;

    private @Nullable Instant leftAt;

    @SuppressWarnings("NullAway.Init")
    protected Person() {
        // for Hibernate
    }

    private Person(PersonId id, String name, EmailAddress email, Locale language, Instant now) {
        this.id = id;
        this.name = name;
        this.email = email;
        this.language = Languages.spoken(language);
        this.look = Look.DEVICE;
        this.joinedAt = now;
    }

    private Person(Instant now) {
        this.id = PersonId.fresh();
        this.name = "";
        this.language = Languages.DUTCH;
        this.look = Look.DEVICE;
        this.joinedAt = now;
        this.leftAt = now;
    }

    static Person register(String name, EmailAddress email, Locale language, Instant now) {
        var profile = new Profile(name, "", USUAL_ZONE);
        return new Person(PersonId.fresh(), profile.name(), email, language, now);
    }

    /** Someone whose words came to us without them: never a name or an address, and never to sign in. */
    static Person unknown(Instant now) {
        return new Person(now);
    }

    /**
     * Leaves for good. What others share with this person keeps pointing here, so the row stays; who it was does not. The
     * address is free again for whoever it belongs to.
     */
    void leave(Instant now) {
        name = "";
        email = null;
        work = "";
        picture = null;
        administrator = false;
        leftAt = now;
    }

    boolean hasLeft() {
        return leftAt != null;
    }

    void moveTo(EmailAddress address) {
        email = address;
    }

    void speak(Locale language) {
        this.language = Languages.spoken(language);
    }

    void dress(Look look) {
        this.look = look;
    }

    void describe(Profile profile) {
        name = profile.name();
        work = profile.work();
        zone = profile.zone();
    }

    /** Whether we do not know yet what time it is where this person is. */
    boolean isUnsettled() {
        return zone == null;
    }

    void settle(ZoneId zone) {
        this.zone = zone;
    }

    /** The picture with this content; null for initials. */
    void show(@Nullable String content) {
        picture = content;
    }

    void appointAdministrator() {
        administrator = true;
    }

    void dismissAdministrator() {
        administrator = false;
    }

    PersonId id() {
        return id;
    }

    Optional<String> picture() {
        return Optional.ofNullable(picture);
    }

    Profile profile() {
        return new Profile(name, work, zone());
    }

    PersonCard card() {
        return new PersonCard(
                id, name, email == null ? "" : email.value(), language, look, zone(), picturePath(), administrator);
    }

    private ZoneId zone() {
        return zone == null ? USUAL_ZONE : zone;
    }

    /** Another picture has another address, so that no browser shows an old one. */
    private @Nullable String picturePath() {
        return picture == null ? null : "/people/" + id.value() + "/picture?" + picture.substring(0, 8);
    }
}
