package org.leerkring.rounds;

import java.util.List;

/** A rule of intervision said no. The message is a translation key fit to show; nothing that was typed is lost by it. */
public class RoundRefused extends RuntimeException {

    private final transient List<Object> facts;

    /** @param facts what fills the places of the message, such as the most characters allowed */
    public RoundRefused(String messageKey, Object... facts) {
        super(messageKey);
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
