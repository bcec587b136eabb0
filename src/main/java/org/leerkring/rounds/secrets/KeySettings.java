package org.leerkring.rounds.secrets;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What seals, as an operator sets it.
 *
 * @param key the name of the key that seals from now on
 * @param keys all keys by name, in base64: older ones open what they sealed
 */
@ConfigurationProperties("leerkring.rounds")
record KeySettings(
        @DefaultValue("") String key, @DefaultValue Map<String, String> keys) {

    /** Settings end up in logs; keys do not. */
    @Override
    public String toString() {
        return "KeySettings[key=" + key + ", keys=" + keys.keySet() + "]";
    }
}
