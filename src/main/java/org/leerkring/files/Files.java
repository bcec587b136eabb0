package org.leerkring.files;

import static java.nio.file.Files.newInputStream;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/** Keeps files and gives them back; who may have them is for the modules that use them to say. */
@Service
public class Files {

    private final ContentStore store;
    private final FileTypes types;
    private final Miniatures miniatures;

    Files(ContentStore store, FileTypes types, Miniatures miniatures) {
        this.store = store;
        this.types = types;
        this.miniatures = miniatures;
    }

    /** How large one file may be. */
    public DataSize limit() {
        return store.maxSize();
    }

    /**
     * Streams the bytes to the store; the stream is left open.
     *
     * @param name what the sender calls it; never trusted
     * @throws FileRefused when it is empty, too large, nameless, or could run
     */
    public StoredFile keep(String name, InputStream bytes) {
        var cleaned = FileName.clean(name);
        try (var incoming = store.receive(bytes)) {
            if (incoming.size() == 0) {
                throw FileRefused.empty();
            }
            var type = types.tell(incoming.bytes(), cleaned);
            var picture = Picture.isOne(incoming.bytes(), type);
            incoming.keep();
            if (picture) {
                miniatures.prepare(incoming.content());
            }
            return new StoredFile(incoming.content(), cleaned.value(), type, incoming.size(), picture);
        }
    }

    /** The bytes of a content, for the caller to close. */
    public InputStream open(String content) {
        try {
            return newInputStream(store.place(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The thumbnail of a picture, made now when it was not yet; empty when none can be made. */
    public Optional<Path> thumbnail(String content) {
        return miniatures.of(content);
    }
}
