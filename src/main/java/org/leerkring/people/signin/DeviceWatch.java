package org.leerkring.people.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.DeviceId;
import org.leerkring.people.SignedIn;
import org.leerkring.people.SignedInDevice;
import org.springframework.stereotype.Component;

/**
 * Whether a device is still signed in. Remembers the answer for five seconds, so that a busy page costs one look-up
 * in that time; a notice about its person makes every answer before it worthless.
 */
@Component
class DeviceWatch {

    private final Cache<At, Boolean> answers = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(5))
            .maximumSize(20_000)
            .build();

    private final Devices devices;
    private final NoticeBoard notices;

    DeviceWatch(Devices devices, NoticeBoard notices) {
        this.devices = devices;
        this.notices = notices;
    }

    boolean isSignedIn(SignedInDevice device) {
        var now = new At(device.device(), notices.version(SignedIn.topic(device.person())));
        return answers.get(now, it -> devices.see(it.device()));
    }

    private record At(DeviceId device, long version) {}
}
