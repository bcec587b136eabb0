package org.leerkring.files;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** Thumbnails, kept beside the content they show; made two at a time on threads of their own. */
@Component
class Miniatures implements AutoCloseable {

    private static final int AT_A_TIME = 2;
    private static final String NONE = "none";
    private static final List<String> KINDS = List.of("jpg", "png", NONE);

    private final ContentStore store;
    private final ExecutorService makers = Executors.newFixedThreadPool(
            AT_A_TIME, Thread.ofPlatform().name("miniatures-", 0).daemon().factory());
    private final Map<String, CompletableFuture<Path>> underWay = new ConcurrentHashMap<>();

    Miniatures(ContentStore store) {
        this.store = store;
        // small reads from a file need no second copy of it on disk
        ImageIO.setUseCache(false);
    }

    /** Makes it ready for who asks later; returns at once. */
    void prepare(String content) {
        making(content);
    }

    /** The thumbnail of a content; waits while it is being made. Empty when none can be made. */
    Optional<Path> of(String content) {
        var made = made(content).orElseGet(() -> making(content).join());
        return Optional.of(made).filter(path -> !path.equals(shelf(content, NONE)));
    }

    @Override
    public void close() {
        makers.close();
    }

    private CompletableFuture<Path> making(String content) {
        var future = underWay.computeIfAbsent(content, _ -> CompletableFuture.supplyAsync(() -> make(content), makers));
        future.whenComplete((_, _) -> underWay.remove(content, future));
        return future;
    }

    private Path make(String content) {
        var temporary = shelf(content, "making");
        try {
            return Files.move(temporary, shelf(content, write(content, temporary)), ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the thumbnail and returns what kind it became; "none" is kept too, so that nobody tries again. */
    private String write(String content, Path file) throws IOException {
        try (var picture = Picture.open(store.place(content))) {
            var small = picture.small();
            var kind = small.getColorModel().hasAlpha() ? "png" : "jpg";
            ImageIO.write(small, kind, file.toFile());
            return kind;
        } catch (IOException | RuntimeException e) {
            Files.write(file, new byte[0]);
            return NONE;
        }
    }

    private Optional<Path> made(String content) {
        return KINDS.stream()
                .map(kind -> shelf(content, kind))
                .filter(Files::exists)
                .findFirst();
    }

    private Path shelf(String content, String kind) {
        return store.place(content).resolveSibling(content + ".small." + kind);
    }
}
