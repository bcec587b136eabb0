package org.leerkring.people.signin;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.DeviceId;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedInDevice;

/** A browser on which someone is signed in, for as long as this exists. */
@Entity
@Table(name = "people_device")
class Device {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DeviceId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    /** Signs the device's cookie, together with the key of the installation; it never leaves the server. */
    private String secret;

    private String name;

    private Instant signedInAt;

    private Instant lastSeenAt;

    @SuppressWarnings("NullAway.Init")
    protected Device() {
        // for Hibernate
    }

    private Device(DeviceId id, PersonId person, String secret, DeviceName name, Instant now) {
        this.id = id;
        this.person = person;
        this.secret = secret;
        this.name = name.value();
        this.signedInAt = now;
        this.lastSeenAt = now;
    }

    static Device signIn(PersonId person, DeviceName name, String secret, Instant now) {
        return new Device(DeviceId.fresh(), person, secret, name, now);
    }

    boolean belongsTo(PersonId someone) {
        return person.equals(someone);
    }

    boolean wasSeenBefore(Instant moment) {
        return lastSeenAt.isBefore(moment);
    }

    String secret() {
        return secret;
    }

    SignedInDevice signedIn() {
        return new SignedInDevice(person, id);
    }

    DeviceCard card() {
        return new DeviceCard(id, name, signedInAt, lastSeenAt);
    }
}
