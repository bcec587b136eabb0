package org.leerkring.mailgroup.reading;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes through the parts of a mail: which are words, which are files, which are neither. */
final class MailParts {

    /** More than any mail of a person has; whatever comes after these is left where it is. */
    private static final int MOST_PARTS = 1_000;

    private static final int DEEPEST = 20;

    /** Some three hundred printed pages. */
    private static final int MOST_WORDS = 1_000_000;

    private static final int MOST_MARKUP = 2_000_000;
    private static final int LARGEST_WINMAIL = 32 * 1024 * 1024;

    /** What mail programs add for each other. */
    private static final Set<String> FOR_MACHINES = Set.of(
            "application/pgp-signature",
            "application/pkcs7-signature",
            "application/x-pkcs7-signature",
            "application/pgp-keys",
            "application/applefile",
            "application/vnd.apple.mail.remote-content",
            "text/x-amp-html",
            "text/watch-html",
            "text/rfc822-headers",
            "message/delivery-status",
            "message/global-delivery-status",
            "message/disposition-notification",
            "message/feedback-report");

    /** Exchange makes files of the texts between the files of others, and calls them so. */
    private static final Pattern TEXT_IN_DISGUISE = Pattern.compile("(?i)ATT\\d{5}\\.(?:txt|html?)");

    private final Session session;
    private final MailFiles files = new MailFiles();
    private String calendarAnswer = "";
    private boolean invites;
    private int parts;

    MailParts(Session session) {
        this.session = session;
    }

    List<Piece> read(MimePart mail) {
        return read(mail, 0);
    }

    MailFiles files() {
        return files;
    }

    /** What a calendar sends when someone accepts or declines; empty when it is no such mail. */
    String calendarAnswer() {
        return calendarAnswer;
    }

    private List<Piece> read(MimePart part, int depth) {
        if (++parts > MOST_PARTS || depth > DEEPEST) {
            return List.of();
        }
        try {
            return pieces(part, depth);
        } catch (MessagingException | IOException _) {
            // a part that cannot be taken apart may still be of use to who opens it
            files.add(part, "application/octet-stream");
            return List.of();
        }
    }

    private List<Piece> pieces(MimePart part, int depth) throws MessagingException, IOException {
        var type = type(part);
        var kind = type.getBaseType().toLowerCase(Locale.ROOT);
        if (kind.startsWith("multipart/")) {
            return children(part, type, depth);
        }
        if (FOR_MACHINES.contains(kind)) {
            return List.of();
        }
        if (kind.equals("message/rfc822") || kind.equals("message/global")) {
            return passedOn(part, depth);
        }
        if (kind.equals("text/calendar")) {
            calendar(part, type);
            return List.of();
        }
        if (kind.startsWith("text/") && isSaid(part)) {
            return text(part, type, kind);
        }
        if (kind.endsWith("ms-tnef") || "winmail.dat".equalsIgnoreCase(files.nameOf(part))) {
            return winmail(part);
        }
        if (kind.endsWith("/ics") && invites) {
            return List.of();
        }
        files.add(part, kind);
        return List.of();
    }

    private List<Piece> children(MimePart part, ContentType type, int depth) throws MessagingException, IOException {
        var children = new ArrayList<List<Piece>>();
        try {
            var multipart = new MimeMultipart(part.getDataHandler().getDataSource());
            var count = multipart.getCount();
            for (var i = 0; i < count && parts <= MOST_PARTS; i++) {
                children.add(read((MimePart) multipart.getBodyPart(i), depth + 1));
            }
        } catch (MessagingException e) {
            if (children.isEmpty()) {
                // no boundary anywhere: then it is one text
                return List.of(new Piece.Plain(words(part, null, MOST_WORDS), false, false));
            }
        }
        if (type.match("multipart/alternative")) {
            var forms = children.stream().filter(form -> !form.isEmpty()).toList();
            return forms.size() > 1
                    ? List.of(new Piece.Choice(forms))
                    : forms.stream().flatMap(List::stream).toList();
        }
        return children.stream().flatMap(List::stream).toList();
    }

    private List<Piece> text(MimePart part, ContentType type, String kind) throws MessagingException, IOException {
        var html = kind.equals("text/html");
        var words = words(part, type.getParameter("charset"), html ? MOST_MARKUP : MOST_WORDS);
        if (html) {
            return List.of(new Piece.Html(files.withoutData(words)));
        }
        if (kind.equals("text/enriched") || kind.equals("text/richtext")) {
            return List.of(new Piece.Html(words));
        }
        var flowed = "flowed".equalsIgnoreCase(type.getParameter("format"));
        var deleteSpace = "yes".equalsIgnoreCase(type.getParameter("delsp"));
        return words.isBlank() ? List.of() : List.of(new Piece.Plain(words, flowed, deleteSpace));
    }

    /** All its words, or the first of them and the whole as a file. */
    private String words(MimePart part, @Nullable String charset, int most) throws MessagingException, IOException {
        byte[] bytes;
        try (var content = part.getInputStream()) {
            bytes = readLeniently(content, most * 2 + 1);
        }
        if (bytes.length > most * 2) {
            files.add(part, "text/plain");
        }
        var words = Charsets.decode(bytes, charset);
        return words.length() > most ? words.substring(0, most) : words;
    }

    /** What could be decoded before it went wrong is better than nothing. */
    private static byte[] readLeniently(InputStream content, int most) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        try {
            for (var n = content.read(buffer); n >= 0 && bytes.size() < most; n = content.read(buffer)) {
                bytes.write(buffer, 0, n);
            }
        } catch (IOException e) {
            if (bytes.size() == 0) {
                throw e;
            }
        }
        return bytes.toByteArray();
    }

    private List<Piece> passedOn(MimePart part, int depth) throws MessagingException, IOException {
        MimeMessage inner;
        try (var content = part.getInputStream()) {
            inner = new MimeMessage(session, content);
        }
        var headers = new Headers(inner);
        var from = headers.from();
        var name = headers.fromName();
        var pieces = read(inner, depth + 1);
        return pieces.isEmpty()
                ? List.of()
                : List.of(new Piece.PassedOn(
                        name.isEmpty() && from != null ? from : name,
                        headers.text("Subject").strip(),
                        pieces));
    }

    private void calendar(MimePart part, ContentType type) throws MessagingException, IOException {
        var words = words(part, type.getParameter("charset"), MOST_WORDS);
        var method = type.getParameter("method");
        if (method == null) {
            method = words.lines()
                    .filter(line -> line.toUpperCase(Locale.ROOT).startsWith("METHOD:"))
                    .map(line -> line.substring("METHOD:".length()).strip())
                    .findFirst()
                    .orElse("");
        }
        if (method.equalsIgnoreCase("REPLY") || method.equalsIgnoreCase("COUNTER")) {
            calendarAnswer = words;
        } else if (!invites) {
            invites = true;
            files.add(part, "text/calendar");
        }
    }

    private List<Piece> winmail(MimePart part) throws MessagingException, IOException {
        byte[] bytes;
        try (var content = part.getInputStream()) {
            bytes = content.readNBytes(LARGEST_WINMAIL + 1);
        }
        var read = bytes.length > LARGEST_WINMAIL ? null : Winmail.read(bytes);
        if (read == null) {
            files.add(part, "application/ms-tnef");
            return List.of();
        }
        read.files().forEach(files::add);
        return read.words();
    }

    /** Words of the mail itself, not a file of words. */
    private boolean isSaid(MimePart part) throws MessagingException {
        var name = files.nameOf(part);
        if (TEXT_IN_DISGUISE.matcher(name).matches()) {
            return true;
        }
        return !Part.ATTACHMENT.equalsIgnoreCase(disposition(part)) && name.isEmpty();
    }

    static @Nullable String disposition(Part part) {
        try {
            return part.getDisposition();
        } catch (MessagingException _) {
            return null;
        }
    }

    private static ContentType type(Part part) throws MessagingException {
        try {
            return new ContentType(part.getContentType());
        } catch (ParseException _) {
            // "text" or "text/plain charset=": what it starts with is good enough
            var written = part.getContentType().toLowerCase(Locale.ROOT);
            return new ContentType(
                    written.contains("html")
                            ? "text/html"
                            : written.startsWith("text") ? "text/plain" : "application/octet-stream");
        }
    }
}
