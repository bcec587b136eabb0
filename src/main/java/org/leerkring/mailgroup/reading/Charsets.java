package org.leerkring.mailgroup.reading;

import jakarta.mail.internet.MimeUtility;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns bytes into words although mail programs mislabel them. */
final class Charsets {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Labels that say little: browsers and mail programs alike take them for windows-1252, as do we (WHATWG). */
    private static final Set<String> NOT_MEANT = Set.of(
            "iso-8859-1",
            "iso8859-1",
            "latin1",
            "us-ascii",
            "ascii",
            "ansi",
            "default",
            "unknown-8bit",
            "unknown",
            "8bit",
            "binary",
            "");

    private static final Pattern BROKEN = Pattern.compile("[\\uFFFD\\x00]|\\p{Cs}");

    private Charsets() {}

    /** Without what was no character, or half of one, before it came to us: a question mark stands for it. */
    static String whole(String words) {
        return BROKEN.matcher(words).replaceAll("?");
    }

    static String decode(byte[] bytes, @Nullable String label) {
        var name = label == null ? "" : label.strip().toLowerCase(Locale.ROOT);
        if (NOT_MEANT.contains(name)) {
            // bytes that happen to be right UTF-8 with more than ASCII in them are UTF-8
            var utf8 = strictly(bytes, StandardCharsets.UTF_8);
            return utf8 != null ? utf8 : new String(bytes, WINDOWS);
        }
        var named = strictly(bytes, charset(name));
        if (named != null) {
            return named;
        }
        var utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return utf8;
        }
        // one broken character among good ones is no reason to read them all as another charset
        return isMostly(bytes, charset(name)) ? new String(bytes, charset(name)) : new String(bytes, WINDOWS);
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(MimeUtility.javaCharset(name));
        } catch (IllegalArgumentException _) {
            return StandardCharsets.UTF_8;
        }
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            return null;
        }
    }

    private static boolean isMostly(byte[] bytes, Charset charset) {
        var text = new String(bytes, charset);
        var broken = text.chars().filter(character -> character == '\uFFFD').count();
        var beyondAscii = text.chars().filter(character -> character > 127).count();
        return broken * 2 < beyondAscii;
    }
}
