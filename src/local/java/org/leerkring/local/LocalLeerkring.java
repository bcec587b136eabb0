package org.leerkring.local;

import java.nio.file.Path;
import java.util.Map;
import org.leerkring.CommandLine;
import org.leerkring.Leerkring;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts Leerkring with its own database under {@code data/}, or with the one that {@code DB_URL} names. */
public final class LocalLeerkring {

    private static final Path DATA = Path.of("data");

    private LocalLeerkring() {}

    /** Called by {@code ./leerkring run}. */
    public static void main(String[] args) {
        var work = CommandLine.work(args);
        var database = database(work.isPresent());
        try {
            var application = new SpringApplicationBuilder(Leerkring.class)
                    // a piece of work needs no demo, and no mailboxes, which a Leerkring beside it may have
                    .profiles(work.isPresent() ? new String[0] : new String[] {"local"})
                    .properties(database)
                    .properties(Map.of(LocalKeys.DATA, DATA.toString()))
                    .run(work.map(it -> it.toArray(String[]::new)).orElse(args));
            if (work.isPresent()) {
                System.exit(SpringApplication.exit(application));
            }
        } catch (RuntimeException _) {
            System.exit(1); // Spring Boot has told why; the database would keep this process alive
        }
    }

    /** @param beside whether this may work on the database of a Leerkring that runs already */
    private static Map<String, Object> database(boolean beside) {
        var given = System.getenv("DB_URL");
        if (given != null && !given.isBlank()) {
            return Map.of();
        }
        try {
            return EmbeddedDatabase.start(DATA.resolve("mariadb"));
        } catch (DirectoryInUse inUse) {
            var running = beside ? EmbeddedDatabase.running(DATA.resolve("mariadb")) : Map.<String, Object>of();
            if (!running.isEmpty()) {
                return running;
            }
            System.err.println(inUse.getMessage());
            System.exit(1);
            throw inUse;
        }
    }
}
