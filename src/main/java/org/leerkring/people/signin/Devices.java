package org.leerkring.people.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.leerkring.people.DeviceId;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedInDevice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The devices on which people are signed in; a device that is no longer here is signed out. */
@Service
@Transactional
public class Devices {

    private static final Duration SEEN_AGAIN = Duration.ofMinutes(10);
    private static final SecureRandom random = new SecureRandom();

    private final KnownDevices devices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Devices(KnownDevices devices, ApplicationEventPublisher events, Clock clock) {
        this.devices = devices;
        this.events = events;
        this.clock = clock;
    }

    /** The one used last comes first. */
    @Transactional(readOnly = true)
    public List<DeviceCard> of(PersonId person) {
        return devices.findByPersonOrderByLastSeenAtDesc(person).stream()
                .map(Device::card)
                .toList();
    }

    /** Ends the sign-in on one device, if it is this person's. */
    public void signOut(PersonId person, DeviceId device) {
        devices.findById(device).filter(found -> found.belongsTo(person)).ifPresent(found -> {
            devices.delete(found);
            events.publishEvent(new DevicesSignedOut(person, List.of(device)));
        });
    }

    public void signOutEverywhere(PersonId person) {
        var all = devices.findByPersonOrderByLastSeenAtDesc(person);
        devices.deleteAll(all);
        events.publishEvent(new DevicesSignedOut(
                person, all.stream().map(Device::card).map(DeviceCard::id).toList()));
    }

    SignedInDevice signIn(PersonId person, DeviceName name) {
        var secret = new byte[32];
        random.nextBytes(secret);
        return devices.save(Device.signIn(person, name, HexFormat.of().formatHex(secret), clock.instant()))
                .signedIn();
    }

    @Transactional(readOnly = true)
    Optional<Device> find(DeviceId device) {
        return devices.findById(device);
    }

    /** Whether the device is still signed in; notes that it was seen, at most once in ten minutes. */
    boolean see(DeviceId device) {
        var now = clock.instant();
        var found = devices.findById(device);
        if (found.filter(known -> known.wasSeenBefore(now.minus(SEEN_AGAIN))).isPresent()) {
            devices.see(device, now);
        }
        return found.isPresent();
    }

    void forgetSignedInLongerAgoThan(Duration lifetime) {
        devices.forgetSignedInBefore(clock.instant().minus(lifetime));
    }
}
