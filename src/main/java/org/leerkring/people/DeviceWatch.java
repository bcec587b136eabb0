package org.leerkring.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Whether a device is still signed in. Remembers the answer for five seconds, so that a busy page costs one look-up
 * in that time: a device signed out is refused at once on this node, and within five seconds on any other.
 */
@Component
class DeviceWatch {

    private final Cache<DeviceId, Boolean> answers = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(5))
            .maximumSize(20_000)
            .build();

    private final Devices devices;

    DeviceWatch(Devices devices) {
        this.devices = devices;
    }

    boolean isSignedIn(DeviceId device) {
        return answers.get(device, devices::see);
    }

    /** Without the memory: for who has just heard that something changed. */
    boolean isSignedInNow(DeviceId device) {
        answers.invalidate(device);
        return isSignedIn(device);
    }

    @TransactionalEventListener
    void forget(DevicesSignedOut event) {
        answers.invalidateAll(event.devices());
    }
}
