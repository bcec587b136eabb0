package org.leerkring.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Looks at the database before anything else does: Liquibase would put our tables among a stranger's.
 *
 * <p>Listens to the moment all settings are known and no bean exists yet, so a refusal costs a second and one message.
 */
final class DatabaseGate implements ApplicationListener<ApplicationPreparedEvent> {

    private static final String OURS = "jdbc:mariadb:";
    private static final String PATIENCE_MILLIS = "5000";

    /** Every Leerkring database has run this changeset first. */
    private static final String KNOWN_BY = "select count(*) from DATABASECHANGELOG"
            + " where AUTHOR = 'platform' and FILENAME like '%platform/0001-event-publication.sql'";

    private static final String OTHERS_TABLES = "select count(*) from information_schema.tables"
            + " where table_schema = database() and table_name not in ('DATABASECHANGELOG', 'DATABASECHANGELOGLOCK')";

    private static final String CHANGELOGS = "select count(*) from information_schema.tables"
            + " where table_schema = database() and table_name = 'DATABASECHANGELOG'";

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        var settings = event.getApplicationContext().getEnvironment();
        var url = setting(settings, "url");
        if (url.isBlank()) {
            throw UnfitDatabase.unset();
        }
        if (!url.startsWith(OURS)) {
            throw UnfitDatabase.otherAddress(url);
        }
        try (var connection = DriverManager.getConnection(url, login(settings))) {
            inspect(connection, url);
        } catch (SQLException e) {
            throw UnfitDatabase.unreachable(url, e);
        }
    }

    private static void inspect(Connection connection, String url) throws SQLException {
        var about = connection.getMetaData();
        if (!about.getDatabaseProductName().equals("MariaDB")) {
            throw UnfitDatabase.otherProduct(url, about.getDatabaseProductName());
        }
        if (isForeign(connection)) {
            throw UnfitDatabase.foreign(url);
        }
    }

    private static boolean isForeign(Connection connection) throws SQLException {
        return count(connection, OTHERS_TABLES) > 0
                && (count(connection, CHANGELOGS) == 0 || count(connection, KNOWN_BY) == 0);
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Properties login(Environment settings) {
        var login = new Properties();
        login.setProperty("user", setting(settings, "username"));
        login.setProperty("password", setting(settings, "password"));
        login.setProperty("connectTimeout", PATIENCE_MILLIS);
        return login;
    }

    private static String setting(Environment settings, String name) {
        return settings.getProperty("spring.datasource." + name, "");
    }
}
