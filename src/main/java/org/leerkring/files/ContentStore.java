package org.leerkring.files;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Bytes on disk, each found by its SHA-256: {@code directory/ab/abcd…}.
 *
 * <p>A content is written beside its place, forced to the disk and only then moved there in one step, so whatever is
 * at a place is whole: after a crash, and while two people bring the same file.
 */
@Component
class ContentStore {

    private static final Pattern CONTENT = Pattern.compile("[0-9a-f]{64}");
    private static final int BUFFER = 64 * 1024;

    private final Path directory;
    private final DataSize maxSize;

    ContentStore(FilesSettings settings) {
        this.directory = settings.directory().toAbsolutePath();
        this.maxSize = settings.maxSize();
    }

    DataSize maxSize() {
        return maxSize;
    }

    /** Takes the bytes in as far as the limit allows; what comes back is not kept until {@link Incoming#keep}. */
    Incoming receive(InputStream bytes) {
        try {
            var temporary = Files.createDirectories(directory.resolve("incoming"))
                    .resolve(UUID.randomUUID().toString());
            try {
                return write(bytes, temporary);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(temporary);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a content is, or would be. */
    Path place(String content) {
        if (!CONTENT.matcher(content).matches()) {
            throw new IllegalArgumentException("Not a content: it is named by 64 hexadecimal digits");
        }
        return directory.resolve(content.substring(0, 2)).resolve(content);
    }

    private Incoming write(InputStream bytes, Path temporary) throws IOException {
        var digest = sha256();
        var size = 0L;
        try (var file = FileChannel.open(temporary, CREATE_NEW, WRITE)) {
            var buffer = new byte[BUFFER];
            for (var read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
                if (size > maxSize.toBytes()) {
                    throw FileRefused.tooLarge(maxSize);
                }
                digest.update(buffer, 0, read);
                writeAll(file, ByteBuffer.wrap(buffer, 0, read));
            }
            file.force(true);
        }
        return new Incoming(temporary, HexFormat.of().formatHex(digest.digest()), size);
    }

    private static void writeAll(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Bytes that arrived whole, waiting to be kept; closing it lets go of them when they were not. */
    final class Incoming implements AutoCloseable {

        private final Path temporary;
        private final String content;
        private final long size;

        private Incoming(Path temporary, String content, long size) {
            this.temporary = temporary;
            this.content = content;
            this.size = size;
        }

        Path bytes() {
            return temporary;
        }

        String content() {
            return content;
        }

        long size() {
            return size;
        }

        /** Moves the bytes to their place, unless the same bytes are already there. */
        void keep() {
            var place = place(content);
            try {
                if (Files.exists(place)) {
                    return;
                }
                var shelf = Files.createDirectories(place.getParent());
                Files.move(temporary, place, ATOMIC_MOVE);
                try (var names = FileChannel.open(shelf, READ)) {
                    names.force(true); // the move itself must outlive a power cut
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
