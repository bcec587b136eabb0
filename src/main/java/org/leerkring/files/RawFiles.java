package org.leerkring.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Bytes exactly as they came, such as a mail before anyone read it. They have a place of their own beside the files people
 * share, so that throwing some away touches nobody's file, and no browser ever gets them.
 */
@Component
public class RawFiles {

    private final FilesSettings settings;
    private final ContentStore store;

    RawFiles(FilesSettings settings) {
        this.settings = settings;
        this.store = within(settings.maxSize());
    }

    /**
     * Streams the bytes to the disk and returns once they are there to stay; the stream is left open.
     *
     * @throws FileRefused when there are more than {@code limit}
     */
    public RawFile keep(InputStream bytes, DataSize limit) {
        try (var incoming = within(limit).receive(bytes)) {
            incoming.keep();
            return new RawFile(incoming.content(), incoming.size());
        }
    }

    /** The bytes of a content, for the caller to close. */
    public InputStream open(String content) {
        try {
            return Files.newInputStream(store.place(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For whoever knows that nothing refers to this content any more; what is gone already stays gone. */
    public void throwAway(String content) {
        try {
            Files.deleteIfExists(store.place(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ContentStore within(DataSize limit) {
        return new ContentStore(new FilesSettings(settings.directory().resolve("raw"), limit));
    }

    /**
     * @param content the SHA-256 of the bytes in hexadecimal
     * @param size in bytes
     */
    public record RawFile(String content, long size) {}
}
