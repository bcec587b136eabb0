package org.leerkring.mailgroup.archive;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** All mails of an archive, one after the other on disk, to be read in another order than they came in. */
final class Spool implements Closeable {

    private final Path file = Files.createTempFile("archive-", ".spool");
    private final OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    private final RandomAccessFile in = new RandomAccessFile(file.toFile(), "r");
    private long end;

    Spool() throws IOException {}

    /** Where a mail lies. */
    record Place(long start, int length) {}

    Place add(byte[] mail) throws IOException {
        out.write(mail);
        var place = new Place(end, mail.length);
        end += mail.length;
        return place;
    }

    void full() throws IOException {
        out.close();
    }

    synchronized byte[] read(Place place) throws IOException {
        var mail = new byte[place.length()];
        in.seek(place.start());
        in.readFully(mail);
        return mail;
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
            in.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
