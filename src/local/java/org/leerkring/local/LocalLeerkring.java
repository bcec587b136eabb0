package org.leerkring.local;

import java.nio.file.Path;
import org.leerkring.Leerkring;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts Leerkring with its own database under {@code data/}. */
public final class LocalLeerkring {

    private LocalLeerkring() {}

    /** Called by {@code ./leerkring run}. */
    public static void main(String[] args) {
        var database = EmbeddedDatabase.start(Path.of("data", "mariadb"));
        new SpringApplicationBuilder(Leerkring.class).properties(database).run(args);
    }
}
