package org.leerkring.networks;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rule of networks said no. The message is a translation key fit to show. */
public class NetworkRefused extends RuntimeException {

    private final @Nullable String part;
    private final transient List<Object> facts;

    /**
     * @param part the part of what was given that is refused, by its name in the record; null for the whole
     * @param facts what fills the places of the message
     */
    protected NetworkRefused(@Nullable String part, String messageKey, Object... facts) {
        super(messageKey);
        this.part = part;
        this.facts = List.of(facts);
    }

    /** Refuses one part, or with null for {@code part} the whole. */
    public static NetworkRefused of(@Nullable String part, String messageKey, Object... facts) {
        return new NetworkRefused(part, messageKey, facts);
    }

    /** Refuses the whole. */
    public static NetworkRefused of(String messageKey) {
        return new NetworkRefused(null, messageKey);
    }

    static void unlessWithin(int number, int lowest, int highest, String part) {
        if (number < lowest || number > highest) {
            throw of(part, "networks.refused.number", lowest, highest);
        }
    }

    /** The translation key of the reason. */
    public String key() {
        return String.valueOf(getMessage());
    }

    /** What fills the places of the message, such as the most characters allowed. */
    public Object[] facts() {
        return facts.toArray();
    }

    /** Which part of what was given is to blame, so that a form can say it there. */
    public Optional<String> part() {
        return Optional.ofNullable(part);
    }
}
