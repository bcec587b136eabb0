package org.leerkring.rounds.secrets;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;

/** Keyrings for tests: the key of each name is that name, filled up. */
final class Keys {

    private Keys() {}

    /** A ring with these keys, of which the first seals. */
    static Sealing of(String current, String... older) {
        return new Sealing(ring(current, older));
    }

    static Keyring ring(String current, String... older) {
        var keys = new HashMap<String, String>();
        keys.put(current, key(current));
        Arrays.stream(older).forEach(id -> keys.put(id, key(id)));
        return new Keyring(new KeySettings(current, keys));
    }

    static String key(String id) {
        return Base64.getEncoder().encodeToString(Arrays.copyOf(id.getBytes(), 32));
    }
}
