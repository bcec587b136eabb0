package org.leerkring.mailgroup.archive;

import java.util.List;

/** An archive cannot be brought in. The message is a translation key fit to show. */
public class ArchiveRefused extends RuntimeException {

    private final transient List<Object> facts;

    ArchiveRefused(String key, Object... facts) {
        super(key);
        this.facts = List.of(facts);
    }

    /** The translation key of the reason. */
    public String key() {
        return String.valueOf(getMessage());
    }

    /** What fills the places of the message. */
    public Object[] facts() {
        return facts.toArray();
    }
}
