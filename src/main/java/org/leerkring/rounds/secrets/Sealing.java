package org.leerkring.rounds.secrets;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/**
 * Seals words with AES-256-GCM, and opens them. The JDK's own: Tink and Spring Security Crypto wrap the same cipher, one
 * with key files an operator cannot write, the other without saying which key it was.
 *
 * <p>A sealed value is one byte for this layout, the length of the key's name, that name, a random nonce of twelve bytes,
 * and what the cipher made. The part before the nonce, and what these values are for, are sealed along: a value with
 * another key's name, or from another place, does not open.
 */
@Component
public class Sealing {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final byte[] PURPOSE = "leerkring.rounds".getBytes(US_ASCII);
    private static final byte LAYOUT = 1;
    private static final int FRONT = 2;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Keyring keys;
    private final SecureRandom random = new SecureRandom();

    Sealing(Keyring keys) {
        this.keys = keys;
    }

    /** Seals under the current key; the same words look different each time. */
    public byte[] seal(String words) {
        var mark = currentMark();
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed =
                crypt(Cipher.ENCRYPT_MODE, key(keys.current()), nonce, mark, ByteBuffer.wrap(words.getBytes(UTF_8)));
        return ByteBuffer.allocate(mark.length + NONCE + sealed.length)
                .put(mark)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws SealBroken when it was changed, or its key is not here */
    public String open(byte[] sealed) {
        var mark = mark(sealed);
        var id = new String(mark, FRONT, mark.length - FRONT, US_ASCII);
        var rest = ByteBuffer.wrap(sealed, mark.length, sealed.length - mark.length);
        if (rest.remaining() < NONCE) {
            throw SealBroken.damaged();
        }
        var nonce = new byte[NONCE];
        rest.get(nonce);
        return new String(crypt(Cipher.DECRYPT_MODE, key(id), nonce, mark, rest), UTF_8);
    }

    /** What every value begins with that is sealed under the current key. */
    byte[] currentMark() {
        var id = keys.current().getBytes(US_ASCII);
        return ByteBuffer.allocate(FRONT + id.length)
                .put(LAYOUT)
                .put((byte) id.length)
                .put(id)
                .array();
    }

    private static byte[] mark(byte[] sealed) {
        if (sealed.length < FRONT || sealed[0] != LAYOUT || sealed[1] < 0 || sealed.length < FRONT + sealed[1]) {
            throw SealBroken.damaged();
        }
        return Arrays.copyOf(sealed, FRONT + sealed[1]);
    }

    private SecretKey key(String id) {
        return keys.key(id).orElseThrow(() -> SealBroken.unknownKey(id));
    }

    private static byte[] crypt(int mode, SecretKey key, byte[] nonce, byte[] mark, ByteBuffer content) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(mark);
            cipher.updateAAD(PURPOSE);
            var made = new byte[cipher.getOutputSize(content.remaining())];
            return Arrays.copyOf(made, cipher.doFinal(content, ByteBuffer.wrap(made)));
        } catch (AEADBadTagException _) {
            throw SealBroken.damaged();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }
}
