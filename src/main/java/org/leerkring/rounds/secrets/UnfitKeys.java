package org.leerkring.rounds.secrets;

/** Leerkring cannot start with the keys it was given; says what is wrong and what to do, and shows no key. */
final class UnfitKeys extends RuntimeException {

    private static final String MAKE = "Make one with \"openssl rand -base64 32\", set it as LEERKRING_ROUNDS_KEYS_K1,"
            + " and set LEERKRING_ROUNDS_KEY to k1 (or leerkring.rounds.keys.k1 and leerkring.rounds.key in"
            + " config/application.yml). Keep a copy apart from the backups of the database:"
            + " without it nobody can read what it sealed.";

    private final String action;

    private UnfitKeys(String description, String action) {
        super(description);
        this.action = action;
    }

    static UnfitKeys unset() {
        return new UnfitKeys(
                "Leerkring seals cases and what is said about them, and has no key to do so: leerkring.rounds.key"
                        + " is not set.",
                MAKE);
    }

    static UnfitKeys missing(String id) {
        return new UnfitKeys(
                "leerkring.rounds.key names the key \"" + id + "\", and leerkring.rounds.keys has none of that name.",
                "Add leerkring.rounds.keys." + id + ", or name a key that is there. " + MAKE);
    }

    static UnfitKeys badName(String id) {
        return new UnfitKeys(
                "leerkring.rounds.keys has a key named \"" + id + "\".",
                "Name it with 1 to 20 small letters and digits, such as k1 or 2026.");
    }

    static UnfitKeys badKey(String id) {
        return new UnfitKeys(
                "leerkring.rounds.keys." + id + " is no key: it should be 32 random bytes in base64.", MAKE);
    }

    String description() {
        return String.valueOf(getMessage());
    }

    String action() {
        return action;
    }
}
