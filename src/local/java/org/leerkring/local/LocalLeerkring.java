package org.leerkring.local;

import java.nio.file.Path;
import java.util.Map;
import org.leerkring.Leerkring;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts Leerkring with its own database under {@code data/}, or with the one that {@code DB_URL} names. */
public final class LocalLeerkring {

    private static final Path DATA = Path.of("data");

    private LocalLeerkring() {}

    /** Called by {@code ./leerkring run}. */
    public static void main(String[] args) {
        var database = database();
        try {
            new SpringApplicationBuilder(Leerkring.class)
                    .profiles("local")
                    .properties(database)
                    .run(args);
        } catch (RuntimeException _) {
            System.exit(1); // Spring Boot has told why; the database would keep this process alive
        }
    }

    private static Map<String, Object> database() {
        var given = System.getenv("DB_URL");
        if (given != null && !given.isBlank()) {
            return Map.of();
        }
        try {
            return EmbeddedDatabase.start(DATA.resolve("mariadb"));
        } catch (DirectoryInUse inUse) {
            System.err.println(inUse.getMessage());
            System.exit(1);
            throw inUse;
        }
    }
}
