package org.leerkring.local;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the mail server of run mode listens, on this machine only; 0 takes any port that is free.
 *
 * @param smtpPort where mail programs send, and Leerkring itself
 * @param imapPort where mail programs read
 */
@ConfigurationProperties("leerkring.local.mail")
record LocalMailSettings(
        @DefaultValue("3025") int smtpPort,
        @DefaultValue("3143") int imapPort) {}
