package org.leerkring.rounds.secrets;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** The keys of this installation. One seals; all of them open. */
@Component
class Keyring {

    private static final int BYTES = 32;

    /** What is the same in a file and in the environment, where names have neither capitals nor dashes. */
    private static final String NAME = "[a-z0-9]{1,20}";

    private final Map<String, SecretKey> keys = new HashMap<>();
    private final String current;

    /** @throws UnfitKeys when there is nothing to seal with */
    Keyring(KeySettings settings) {
        settings.keys().forEach((id, key) -> keys.put(id, key(id, key)));
        current = settings.key().strip();
        if (current.isEmpty()) {
            throw UnfitKeys.unset();
        }
        if (!keys.containsKey(current)) {
            throw UnfitKeys.missing(current);
        }
    }

    /** The name of the key that seals from now on. */
    String current() {
        return current;
    }

    Optional<SecretKey> key(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    private static SecretKey key(String id, String base64) {
        if (!id.matches(NAME)) {
            throw UnfitKeys.badName(id);
        }
        try {
            var bytes = Base64.getDecoder().decode(base64.strip());
            if (bytes.length != BYTES) {
                throw UnfitKeys.badKey(id);
            }
            return new SecretKeySpec(bytes, "AES");
        } catch (IllegalArgumentException _) { // its message quotes the key
            throw UnfitKeys.badKey(id);
        }
    }
}
