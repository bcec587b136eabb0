package org.leerkring.mailgroup.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.leerkring.mailgroup.reading.Envelope;
import org.leerkring.mailgroup.reading.MailReader;
import org.leerkring.mailgroup.reading.UnreadableMail;

/** Looks through an archive from end to end, and lists its mails in the order in which they were sent. */
final class Inventory implements Source.Mails {

    /** Mail did not exist before, and does not come from the future: such a date is a clock that was wrong. */
    private static final Instant FIRST_MAIL = Instant.parse("1985-01-01T00:00:00Z");

    private final MailReader reader;
    private final Spool spool;
    private final Progress progress;
    private final Instant now;
    private final List<Item> items = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private Instant before = FIRST_MAIL;

    private Inventory(MailReader reader, Spool spool, Progress progress, Instant now) {
        this.reader = reader;
        this.spool = spool;
        this.progress = progress;
        this.now = now;
    }

    static List<Item> of(Path archive, MailReader reader, Spool spool, Progress progress, Clock clock)
            throws IOException {
        var inventory = new Inventory(reader, spool, progress, clock.instant());
        Source.read(archive, inventory);
        spool.full();
        inventory.items.sort(Comparator.comparing(Item::at).thenComparing(Item::number));
        return inventory.items;
    }

    @Override
    public void take(byte[] mail) throws IOException {
        if (progress.isStopping()) {
            throw new CancellationException();
        }
        var number = progress.found();
        try {
            var envelope = reader.look(new ByteArrayInputStream(mail));
            var date = plausible(envelope);
            var key = key(envelope, mail);
            if (!keys.add(key)) {
                progress.unused(number, date, Reason.TWICE);
                return;
            }
            before = date == null ? before : date;
            items.add(new Item(
                    number,
                    spool.add(mail),
                    key,
                    envelope.references(),
                    envelope.from(),
                    date,
                    before,
                    envelope.subject().toLowerCase(Locale.ROOT),
                    envelope.answer()));
        } catch (UnreadableMail _) {
            progress.unused(number, null, Reason.UNREADABLE);
        }
    }

    @Override
    public void broken() {
        progress.unused(progress.found(), null, Reason.UNREADABLE);
    }

    private @Nullable Instant plausible(Envelope envelope) {
        var date = envelope.date();
        return date == null || date.isBefore(FIRST_MAIL) || date.isAfter(now) ? null : date;
    }

    /** Its Message-ID; a mail without one is known by its content, whatever ends its lines. */
    private static String key(Envelope envelope, byte[] mail) {
        var id = envelope.messageId();
        return id == null ? "<" + fingerprint(mail) + "@archive.invalid>" : id;
    }

    private static String fingerprint(byte[] mail) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var last = mail.length;
            while (last > 0 && mail[last - 1] <= ' ') {
                last--;
            }
            for (var i = 0; i < last; i++) {
                if (mail[i] != '\r') {
                    digest.update(mail[i]);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
