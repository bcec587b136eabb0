package org.leerkring.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leerkring.MariaDb;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class DatabaseGateTest {

    /** Nothing of Leerkring: what stops it stands before all of it. Not a @Configuration, or the scan would find it. */
    static class Nothing {}

    /** The address of the server all tests share. */
    private static final class Server {

        static final String URL = url();

        private static String url() {
            var context = new GenericApplicationContext();
            new MariaDb().initialize(context);
            return context.getEnvironment().getRequiredProperty("DB_URL");
        }
    }

    @Test
    void doesNotStartWithoutAnAddress(CapturedOutput output) {
        assertThat(start("", "", "")).isInstanceOf(UnfitDatabase.class);
        assertThat(output).contains("DB_URL is not set").contains("Set DB_URL").doesNotContain("\tat ");
    }

    @Test
    void doesNotStartOnAnotherKindOfDatabase(CapturedOutput output) {
        assertThat(start("jdbc:postgresql://localhost/x?password=geheim", "", ""))
                .isInstanceOf(UnfitDatabase.class);
        assertThat(output).contains("jdbc:postgresql://localhost/x.").doesNotContain("geheim");
    }

    @Test
    void doesNotStartWhenNobodyAnswers(CapturedOutput output) throws IOException {
        assertThat(start("jdbc:mariadb://localhost:" + closedPort() + "/leerkring", "root", ""))
                .isInstanceOf(UnfitDatabase.class);
        assertThat(output)
                .contains("cannot be used")
                .contains("Check that the server runs")
                .doesNotContain("\tat ");
    }

    @Test
    void aRefusedLoginPointsAtTheLogin() {
        var refused = new SQLException("Access denied for user 'leerkring'@'localhost'", "28000");

        assertThat(UnfitDatabase.unreachable("jdbc:mariadb://localhost/x", refused)
                        .action())
                .startsWith("Check DB_USER and DB_PASSWORD");
    }

    @Test
    void doesNotStartAmongTheTablesOfAStranger(CapturedOutput output) throws SQLException {
        var url = database("gate_stranger");
        execute(url, "create table invoice (id int primary key)");

        assertThat(startOn(url)).isInstanceOf(UnfitDatabase.class);
        assertThat(output).contains("holds tables that are not Leerkring's").doesNotContain("\tat ");
    }

    @Test
    void doesNotStartInTheDatabaseOfAnotherUserOfLiquibase() throws SQLException {
        var url = database("gate_other_liquibase");
        execute(url, "create table invoice (id int primary key)");
        execute(url, "create table DATABASECHANGELOG (AUTHOR varchar(255), FILENAME varchar(255))");
        execute(url, "insert into DATABASECHANGELOG values ('platform', 'db/invoices.sql')");

        assertThat(startOn(url)).isInstanceOf(UnfitDatabase.class);
    }

    @Test
    void startsOnAnEmptyDatabaseAndOnItsOwn() throws SQLException {
        var url = database("gate_ours");
        assertThat(startOn(url)).isNull();

        execute(url, "create table people_person (id int primary key)");
        execute(url, "create table DATABASECHANGELOG (AUTHOR varchar(255), FILENAME varchar(255))");
        execute(
                url,
                "insert into DATABASECHANGELOG"
                        + " values ('platform', 'db/changelog/platform/0001-event-publication.sql')");
        assertThat(startOn(url)).isNull();
    }

    @Test
    void startsAfterAFirstStartThatGotNoFurtherThanLiquibasesOwnTables() throws SQLException {
        var url = database("gate_interrupted");
        execute(url, "create table DATABASECHANGELOGLOCK (ID int primary key)");
        execute(url, "create table DATABASECHANGELOG (AUTHOR varchar(255), FILENAME varchar(255))");

        assertThat(startOn(url)).isNull();
    }

    private static @Nullable Throwable startOn(String url) {
        return start(url, "root", "");
    }

    private static @Nullable Throwable start(String url, String user, String password) {
        return catchThrowable(() -> {
            try (var _ = new SpringApplicationBuilder(Nothing.class)
                    .web(WebApplicationType.NONE)
                    .run(
                            "--spring.datasource.url=" + url,
                            "--spring.datasource.username=" + user,
                            "--spring.datasource.password=" + password)) {
                // started: good enough
            }
        });
    }

    private static String database(String name) throws SQLException {
        execute(Server.URL, "create database " + name);
        return Server.URL.replaceFirst("/[^/]+$", "/" + name);
    }

    private static void execute(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "root", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
