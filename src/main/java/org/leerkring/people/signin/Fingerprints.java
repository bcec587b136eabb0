package org.leerkring.people.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Keeps secrets recognisable without keeping them: whoever reads the database finds no link, code or browser in it that
 * can be used. Keyed, because a short code could be guessed from a plain hash.
 */
@Component
class Fingerprints {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    Fingerprints(SigningKey key) {
        this.key = new SecretKeySpec(key.value().getBytes(UTF_8), ALGORITHM);
    }

    /** 64 hexadecimal digits, the same for the same parts. */
    String of(String... parts) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(String.join("\n", parts).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
