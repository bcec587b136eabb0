package org.leerkring.communities.charter;

/** A rule of charters said no; {@link #key()} is the translation key of why, filled with {@link #facts()}. */
public class CharterRefused extends RuntimeException {

    private final transient Object[] facts;

    CharterRefused(String key, Object... facts) {
        super(key);
        this.facts = facts;
    }

    public String key() {
        return String.valueOf(getMessage());
    }

    public Object[] facts() {
        return facts.clone();
    }
}
