package org.leerkring.mailgroup.reading;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The headers of a mail, read as far as they can be. */
final class Headers {

    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{1,480}>");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\",;:()]+@[^\\s<>\",;:()]+");

    /** RFC 5322 lets a thread grow; more than these tell nothing new. */
    private static final int MOST_REFERENCES = 100;

    private final Part mail;

    Headers(Part mail) {
        this.mail = mail;
    }

    /** The first header of that name, unfolded and decoded; empty when there is none. */
    String text(String name) {
        return decoded(raw(name));
    }

    /** The same in lower case, for what machines say. */
    String word(String name) {
        return raw(name).strip().toLowerCase(Locale.ROOT);
    }

    boolean has(String name) {
        return !all(name).isEmpty();
    }

    @Nullable
    String messageId() {
        var ids = ids("Message-ID");
        return ids.isEmpty() ? null : ids.getFirst();
    }

    List<String> references() {
        Set<String> known = new LinkedHashSet<>(ids("References"));
        var answered = ids("In-Reply-To");
        if (!answered.isEmpty()) {
            known.remove(answered.getFirst());
            known.add(answered.getFirst());
        }
        var list = new ArrayList<>(known);
        return List.copyOf(list.subList(Math.max(0, list.size() - MOST_REFERENCES), list.size()));
    }

    @Nullable
    String from() {
        for (var header : List.of("From", "Sender")) {
            var match = ADDRESS.matcher(addressPart(raw(header)));
            if (match.find()) {
                return match.group().toLowerCase(Locale.ROOT);
            }
        }
        return null;
    }

    String fromName() {
        var raw = raw("From");
        try {
            var addresses = InternetAddress.parseHeader(raw, false);
            if (addresses.length > 0) {
                var name = addresses[0].getPersonal();
                return name == null
                        ? ""
                        : name.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
            }
        } catch (MessagingException _) {
            // as it stands, then
        }
        var angle = raw.indexOf('<');
        return angle > 0 ? decoded(raw.substring(0, angle)).replace("\"", "").strip() : "";
    }

    @Nullable
    Instant date() {
        var raw = raw("Date").strip();
        if (raw.isEmpty()) {
            return null;
        }
        try {
            var date = new MailDateFormat().parse(raw);
            return date == null ? null : date.toInstant();
        } catch (ParseException _) {
            return null;
        }
    }

    private List<String> ids(String name) {
        var ids = new ArrayList<String>();
        var match = MESSAGE_ID.matcher(String.join(" ", all(name)).replaceAll("[\r\n]+\\s*", " "));
        while (match.find()) {
            ids.add(match.group().replaceAll("[^\\x21-\\x7e]", "?"));
        }
        return ids;
    }

    /** The address stands between angle brackets; a name before them may look like one too. */
    private static String addressPart(String header) {
        var angle = header.lastIndexOf('<');
        return angle < 0 ? header : header.substring(angle);
    }

    private String raw(String name) {
        var all = all(name);
        return all.isEmpty() ? "" : MimeUtility.unfold(all.getFirst());
    }

    private List<String> all(String name) {
        try {
            var values = mail.getHeader(name);
            return values == null ? List.of() : List.of(values);
        } catch (MessagingException _) {
            return List.of();
        }
    }

    /** Words in RFC 2047; those in a charset nobody knows, or in none, as they stand. */
    static String decoded(String value) {
        try {
            var joined = MimeUtility.decodeText(value);
            return hasHighBytes(joined) ? Charsets.decode(joined.getBytes(StandardCharsets.ISO_8859_1), "") : joined;
        } catch (UnsupportedEncodingException _) {
            return value;
        }
    }

    /** Bytes that were never decoded: each of them stands as one character of the second half of Latin-1. */
    private static boolean hasHighBytes(String words) {
        return words.chars().anyMatch(c -> c >= 0x80 && c < 0xA0)
                && words.chars().allMatch(c -> c < 0x100);
    }
}
