package org.leerkring.mailgroup.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leerkring.local.EmbeddedDatabase;
import org.leerkring.local.MailSink;

/** The application in a process of its own, killed while a thousand mails go out, and started again. */
class KilledWhileSendingIT {

    private static final int MAILS = AskingSite.QUESTIONS * AskingSite.READERS;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final MailSink sink = MailSink.start();
    private @Nullable Process site;

    @AfterEach
    void stop() {
        kill();
        sink.close();
    }

    @Test
    void everyoneGetsEachMailOnce() throws Exception {
        var database = EmbeddedDatabase.start(null);
        sink.think(Duration.ofMillis(20));

        site = start(database, "ask");
        await().atMost(PATIENCE).until(() -> sink.mails().size() > MAILS / 3);
        kill();
        var before = sink.mails().size();
        assertThat(before).as("killed in the middle").isLessThan(MAILS);

        site = start(database);
        await().atMost(PATIENCE).until(() -> waiting(database) == 0);

        var copies = sink.mails().stream()
                .collect(Collectors.groupingBy(mail -> mail.to() + " " + messageId(mail), Collectors.counting()));
        assertThat(copies).as("each recipient, each post").hasSize(MAILS);
        assertThat(copies.values()).as("once").containsOnly(1L);
    }

    private static String messageId(MailSink.Caught mail) {
        try {
            return mail.message().getMessageID();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process start(Map<String, Object> database, String... arguments) throws IOException {
        var log = Path.of("target", "killed-while-sending.log");
        Files.createDirectories(log.getParent());
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                AskingSite.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment()
                .putAll(database.entrySet().stream()
                        .filter(setting -> setting.getKey().startsWith("DB_"))
                        .collect(Collectors.toMap(Map.Entry::getKey, setting -> String.valueOf(setting.getValue()))));
        builder.environment().put("SPRING_MAIL_HOST", "localhost");
        builder.environment().put("SPRING_MAIL_PORT", String.valueOf(sink.port()));
        return builder.start();
    }

    /** As {@code kill -9} does: nothing of it runs any more, not even its shutdown hooks. */
    private void kill() {
        if (site != null) {
            try {
                site.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Errands that are still to be done. */
    private static int waiting(Map<String, Object> database) {
        try (var connection = DriverManager.getConnection(
                        String.valueOf(database.get("DB_URL")),
                        String.valueOf(database.get("DB_USER")),
                        String.valueOf(database.get("DB_PASSWORD")));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select count(*) from scheduled_tasks
                        where task_name in ('mailgroup-distribute', 'post-deliver-copies')""")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
