package org.leerkring.people;

/** A rule about people said no; {@link #key()} is the translation key of why, fit to show. */
public class PeopleRefused extends RuntimeException {

    public PeopleRefused(String key) {
        super(key);
    }

    public String key() {
        return String.valueOf(getMessage());
    }
}
