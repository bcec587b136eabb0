package org.leerkring.people.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a sign-in counts.
 *
 * @param linkLifetime how long a mailed link can be used
 * @param lifetime how long a device stays signed in
 */
@ConfigurationProperties("leerkring.sign-in")
public record SignInSettings(
        @DefaultValue("15m") Duration linkLifetime,
        @DefaultValue("30d") Duration lifetime) {}
