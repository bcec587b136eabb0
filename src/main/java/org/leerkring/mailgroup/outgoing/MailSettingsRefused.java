package org.leerkring.mailgroup.outgoing;

/** What was chosen for a community's mail cannot be; the message is a translation key. */
public final class MailSettingsRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailSettingsRefused(String key) {
        super(key);
    }
}
