package org.leerkring.mailgroup.inbound.smtp;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The door for mail servers.
 *
 * @param port 0 keeps it closed, -1 takes any that is free
 * @param bind the address it listens on; empty for all this machine has
 * @param certificate the name of the SSL bundle ({@code spring.ssl.bundle.*}) with which it offers STARTTLS; empty for none
 * @param connections how many may be open at a time
 * @param recipients how many one mail may have
 * @param timeout how long it waits for a silent sender
 */
@ConfigurationProperties("leerkring.mailgroup.smtp")
record SmtpSettings(
        @DefaultValue("0") int port,
        @DefaultValue("") String bind,
        @DefaultValue("") String certificate,
        @DefaultValue("50") int connections,
        @DefaultValue("50") int recipients,
        @DefaultValue("1m") Duration timeout) {}
