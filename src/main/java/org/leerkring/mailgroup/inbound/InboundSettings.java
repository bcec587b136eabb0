package org.leerkring.mailgroup.inbound;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How mail that comes in is treated.
 *
 * @param maxSize how large a mail may be, as it travels: a file grows by a third on its way
 * @param keep how long a mail is kept as it came once it was dealt with
 * @param retry how long after a first failure a mail is tried again; doubles each time
 * @param attempts how often, before it waits for a coach: ten, with the waits between them, take well over an hour
 * @param patience how long a stranger is told only once that they cannot write here
 * @param trustedServers the names by which the mail servers before ours sign their Authentication-Results; headers of
 *     others count for nothing
 */
@ConfigurationProperties("leerkring.mailgroup.inbound")
record InboundSettings(
        @DefaultValue("25MB") DataSize maxSize,
        @DefaultValue("90d") Duration keep,
        @DefaultValue("10s") Duration retry,
        @DefaultValue("10") int attempts,
        @DefaultValue("14d") Duration patience,
        @DefaultValue List<String> trustedServers) {}
