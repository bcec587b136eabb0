package org.leerkring.mailgroup.bounces;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When someone is spared further mail because it comes back.
 *
 * @param days on how many different days mail has to come back for good
 * @param within in how long a time; what came back earlier counts no more
 */
@ConfigurationProperties("leerkring.mailgroup.bounces")
record BounceSettings(
        @DefaultValue("3") int days, @DefaultValue("30d") Duration within) {

    BounceSettings {
        if (days < 1 || !within.isPositive()) {
            throw new IllegalArgumentException("leerkring.mailgroup.bounces needs at least one day, and some time");
        }
    }
}
