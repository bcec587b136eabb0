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
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Someone who can sign in: a name, one mail address, and how they want Leerkring to look and speak. */
@Entity
@Table(name = "people_person")
class Person {

    static final int LONGEST_NAME = 120;

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

    static Person register(String name, EmailAddress email, Locale language, Instant now) {
        var written = name.strip();
        if (written.isEmpty()
                || written.length() > LONGEST_NAME
                || written.chars().anyMatch(Character::isISOControl)) {
            throw new PeopleRefused("people.Person.name");
        }
        return new Person(PersonId.fresh(), written, email, language, now);
    }

    /**
     * Leaves for good. What others share with this person keeps pointing here, so the row stays; who it was does not. The
     * address is free again for whoever it belongs to.
     */
    void leave(Instant now) {
        name = "";
        email = null;
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

    void appointAdministrator() {
        administrator = true;
    }

    void dismissAdministrator() {
        administrator = false;
    }

    PersonId id() {
        return id;
    }

    PersonCard card() {
        return new PersonCard(id, name, email == null ? "" : email.value(), language, look, administrator);
    }
}
