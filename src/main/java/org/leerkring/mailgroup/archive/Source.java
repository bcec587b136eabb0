package org.leerkring.mailgroup.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.james.mime4j.mboxiterator.MboxIterator;
import org.springframework.util.StreamUtils;

/** The mails of an archive as it was handed over: an mbox, a maildir or other directory of mails, or a ZIP of these. */
final class Source {

    /** What separates the mails of an mbox names a sender, if only "-", and a time. */
    private static final String SEPARATOR = "^From \\S+.*\\d{1,2}:\\d{2}.*\\d{4}\\s*$";

    private static final Pattern SEPARATED = Pattern.compile("From \\S+.*\\d{1,2}:\\d{2}.*\\d{4}\\s*");

    /** What mbox writers put before lines that look like a separator. */
    private static final Pattern ESCAPED = Pattern.compile("(?m)^>(>*From )");

    private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]{1,70}:.*");

    /** In bytes; held in memory twice while it is taken out of an mbox. */
    private static final int LARGEST_MAIL = 64 << 20;

    private static final int MOST_ENTRIES = 500_000;
    private static final long LARGEST_UNPACKED = 8L << 30;

    private final Mails to;

    /** Takes the mails, one by one. */
    interface Mails {
        void take(byte[] mail) throws IOException;

        /** A mail that could not be taken out of the archive. */
        void broken();
    }

    private Source(Mails to) {
        this.to = to;
    }

    /** @throws ArchiveRefused when there is no mail in it */
    static void read(Path archive, Mails to) throws IOException {
        if (!Files.exists(archive)) {
            throw new ArchiveRefused("mailgroup.archive.not-there");
        }
        var source = new Source(to);
        if (Files.isDirectory(archive)) {
            source.directory(archive);
        } else {
            source.file(archive);
        }
    }

    private void directory(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                if (isMail(directory, file)) {
                    inDirectory(file);
                }
            }
        }
    }

    /** A maildir keeps finished mails in cur and new, and half of one in tmp; elsewhere a name tells. */
    private static boolean isMail(Path directory, Path file) {
        var inside = directory.relativize(file);
        var parent = inside.getParent() == null
                ? directory.getFileName()
                : inside.getParent().getFileName();
        return isMail(String.valueOf(parent), file.getFileName().toString());
    }

    private static boolean isMail(String directory, String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return !lower.startsWith(".")
                && (directory.equals("cur")
                        || directory.equals("new")
                        || lower.endsWith(".eml")
                        || lower.endsWith(".mbox")
                        || lower.endsWith(".mbx")
                        || lower.equals("mbox"));
    }

    private void inDirectory(Path file) throws IOException {
        if (beginsLikeMbox(file)) {
            mbox(file);
        } else if (Files.size(file) > LARGEST_MAIL) {
            to.broken();
        } else {
            to.take(Files.readAllBytes(file));
        }
    }

    private void file(Path file) throws IOException {
        if (isZip(file)) {
            zip(file);
        } else if (beginsLikeMbox(file)) {
            mbox(file);
        } else if (beginsLikeMail(file) && Files.size(file) <= LARGEST_MAIL) {
            to.take(Files.readAllBytes(file));
        } else {
            throw new ArchiveRefused("mailgroup.archive.no-archive");
        }
    }

    private void mbox(Path file) throws IOException {
        // the library maps the file into memory as a whole
        if (Files.size(file) >= Integer.MAX_VALUE) {
            throw new ArchiveRefused("mailgroup.archive.too-big", Integer.MAX_VALUE >> 20);
        }
        try (var mails = MboxIterator.fromFile(file)
                .charset(ISO_8859_1)
                .fromLine(SEPARATOR)
                .maxMessageSize((int) Math.clamp(Files.size(file) + 1, 1024, LARGEST_MAIL))
                .build()) {
            for (var mail : mails) {
                to.take(unescaped(mail.toString()).getBytes(ISO_8859_1));
            }
        }
    }

    private static String unescaped(String mail) {
        return mail.contains(">From ") ? ESCAPED.matcher(mail).replaceAll("$1") : mail;
    }

    private void zip(Path file) throws IOException {
        var room = LARGEST_UNPACKED;
        var entries = 0;
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES || room <= 0) {
                    throw new ArchiveRefused("mailgroup.archive.too-big", LARGEST_UNPACKED >> 20);
                }
                if (!entry.isDirectory() && isMailInZip(entry.getName())) {
                    room -= entry(zip, room);
                }
            }
        } catch (ZipException _) {
            throw new ArchiveRefused("mailgroup.archive.no-archive");
        }
    }

    private static boolean isMailInZip(String path) {
        var parts = path.replace('\\', '/').split("/");
        var directory = parts.length > 1 ? parts[parts.length - 2] : "";
        return !path.startsWith("__MACOSX") && isMail(directory, parts[parts.length - 1]);
    }

    /** By way of a file: an mbox inside may be larger than memory. */
    private long entry(InputStream zip, long room) throws IOException {
        var file = Files.createTempFile("archive-", ".entry");
        try {
            long size;
            try (var out = Files.newOutputStream(file)) {
                size = StreamUtils.copyRange(zip, out, 0, room);
            }
            if (size > room) {
                throw new ArchiveRefused("mailgroup.archive.too-big", LARGEST_UNPACKED >> 20);
            }
            inDirectory(file);
            return size;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var start = in.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] < 9 && start[3] < 9;
        }
    }

    private static boolean beginsLikeMbox(Path file) throws IOException {
        return SEPARATED.matcher(firstLine(file)).matches();
    }

    private static boolean beginsLikeMail(Path file) throws IOException {
        return HEADER.matcher(firstLine(file)).matches();
    }

    private static String firstLine(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(1_000), ISO_8859_1)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .findFirst()
                    .orElse("");
        }
    }
}
