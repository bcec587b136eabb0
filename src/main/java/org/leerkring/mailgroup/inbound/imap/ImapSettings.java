package org.leerkring.mailgroup.inbound.imap;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox in which mail for communities arrives.
 *
 * @param host empty for no mailbox
 * @param port 993 with TLS, else usually 143
 * @param tls whether the connection is encrypted from its first byte; otherwise it is as soon as the server can
 * @param folder where new mail arrives
 * @param done where mail goes that was taken; empty to leave it, marked as read
 * @param idle whether to wait until the server says that mail came, where it can
 * @param look how often it looks by itself: all there is where the server cannot say that mail came, and a safety net
 *     where it can
 */
@ConfigurationProperties("leerkring.mailgroup.imap")
record ImapSettings(
        @DefaultValue("") String host,
        @DefaultValue("993") int port,
        @DefaultValue("true") boolean tls,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("") String done,
        @DefaultValue("true") boolean idle,
        @DefaultValue("2m") Duration look) {

    /** By what it is told from other mailboxes. */
    String name() {
        return user + "@" + host + "/" + folder;
    }
}
