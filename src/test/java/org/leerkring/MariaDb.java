package org.leerkring;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.leerkring.local.EmbeddedDatabase;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * One MariaDB for the whole test run, and in it a database for each application context: contexts stay alive
 * between test classes, and the scheduler of one would do the errands of another.
 */
public class MariaDb implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final class Running {
        static final Map<String, Object> SETTINGS = EmbeddedDatabase.start(null);
    }

    private static final AtomicInteger contexts = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("mariadb", freshDatabase()));
    }

    private static Map<String, Object> freshDatabase() {
        var url = String.valueOf(Running.SETTINGS.get("DB_URL"));
        var user = String.valueOf(Running.SETTINGS.get("DB_USER"));
        var password = String.valueOf(Running.SETTINGS.get("DB_PASSWORD"));
        var name = "leerkring_" + contexts.incrementAndGet();
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("No database for this test context", e);
        }
        var settings = new HashMap<>(Running.SETTINGS);
        settings.put("DB_URL", url.replaceFirst("/leerkring$", "/" + name));
        // contexts that wait for their next test class keep no connections from the one that works
        settings.put("spring.datasource.hikari.minimum-idle", 1);
        settings.put("spring.datasource.hikari.idle-timeout", 10_000);
        return settings;
    }
}
