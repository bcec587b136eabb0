package org.leerkring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.leerkring.local.EmbeddedDatabase;

/** The application in a process of its own, to be killed in the middle of its work; its database outlives it. */
public final class OwnProcess implements AutoCloseable {

    private final Class<?> main;
    private final Map<String, String> settings;
    private final Map<String, Object> database = EmbeddedDatabase.start(null);
    private @Nullable Process running;

    /** @param settings as environment variables, besides those of the database */
    public OwnProcess(Class<?> main, Map<String, String> settings) {
        this.main = main;
        this.settings = settings;
    }

    /** What it says lands in {@code target/}. */
    public void start(String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(List.of(arguments));
        try {
            var log = Files.createDirectories(Path.of("target")).resolve(main.getSimpleName() + ".log");
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            database.forEach((name, value) -> {
                if (name.startsWith("DB_")) {
                    builder.environment().put(name, String.valueOf(value));
                }
            });
            builder.environment().putAll(settings);
            running = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code kill -9} does: nothing of it runs any more, not even its shutdown hooks. */
    public void kill() {
        if (running != null) {
            try {
                running.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The first column of what is in its database, also while it does not run. */
    public List<String> read(String query) {
        try (var connection =
                        DriverManager.getConnection(setting("DB_URL"), setting("DB_USER"), setting("DB_PASSWORD"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String setting(String name) {
        return String.valueOf(database.get(name));
    }

    @Override
    public void close() {
        kill();
    }
}
