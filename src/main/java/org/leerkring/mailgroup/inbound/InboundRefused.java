package org.leerkring.mailgroup.inbound;

/** Something that was asked of the queue cannot be. The message is a translation key fit to show. */
public class InboundRefused extends RuntimeException {

    InboundRefused(String key) {
        super(key);
    }

    /** The translation key of the reason. */
    public String key() {
        return String.valueOf(getMessage());
    }
}
