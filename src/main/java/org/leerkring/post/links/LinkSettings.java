package org.leerkring.post.links;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How links in mails that act are signed.
 *
 * @param lifetime how long such a link works
 * @param key what they are signed with, at least 32 characters; empty for one that is made once and kept in the database
 */
@ConfigurationProperties("leerkring.links")
record LinkSettings(
        @DefaultValue("90d") Duration lifetime,
        @DefaultValue("") String key) {

    private static final int SHORTEST_KEY = 32;

    LinkSettings {
        if (!key.isEmpty() && key.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException("leerkring.links.key is shorter than " + SHORTEST_KEY + " characters");
        }
        if (!lifetime.isPositive()) {
            throw new IllegalArgumentException("leerkring.links.lifetime is no time at all: " + lifetime);
        }
    }

    /** Says nothing of the key. */
    @Override
    public String toString() {
        return "LinkSettings[" + lifetime + "]";
    }
}
