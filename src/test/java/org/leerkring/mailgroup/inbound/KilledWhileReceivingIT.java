package org.leerkring.mailgroup.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leerkring.local.EmbeddedDatabase;

/**
 * The application in a process of its own, killed twice while two hundred mails come in. Who brings them does as mail
 * servers do: what was not answered with 250 is brought again.
 */
class KilledWhileReceivingIT {

    private static final int MAILS = 200;
    private static final int AT_A_TIME = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Map<String, Object> database = EmbeddedDatabase.start(null);
    private final AtomicInteger kept = new AtomicInteger();
    private final AtomicInteger interrupted = new AtomicInteger();

    @TempDir
    Path directory;

    private @Nullable Process site;
    private int port;

    @AfterEach
    void kill() {
        if (site != null) {
            try {
                site.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void eachMailIsOnePost() throws Exception {
        port = freePort();
        var told = directory.resolve("told");
        site = start(told.toString());
        await().atMost(PATIENCE).until(() -> Files.exists(told));
        var sender = Files.readAllLines(told).get(0);
        var address = Files.readAllLines(told).get(1);

        try (var senders = Executors.newFixedThreadPool(AT_A_TIME)) {
            var mails = new ConcurrentLinkedQueue<>(IntStream.range(0, MAILS)
                    .mapToObj(number -> mail(sender, number))
                    .toList());
            for (var i = 0; i < AT_A_TIME; i++) {
                senders.submit(() -> bringAll(mails, sender, address));
            }
            for (var until : List.of(MAILS / 4, MAILS / 2)) {
                await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> kept.get() >= until);
                kill();
                assertThat(kept).as("killed in the middle").hasValueLessThan(MAILS);
                site = start();
            }
        }

        assertThat(kept).hasValue(MAILS);
        assertThat(interrupted)
                .as("mails that were under way when it was killed")
                .hasPositiveValue();
        await().atMost(PATIENCE).until(() -> strings("select state from mailgroup_arrival where state = 'WAITING'")
                .isEmpty());
        assertThat(strings("select title from feed_question"))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, MAILS)
                        .mapToObj(KilledWhileReceivingIT::title)
                        .toList());
        assertThat(strings("select distinct state from mailgroup_arrival")).isSubsetOf("POSTED", "PASSED_OVER");
    }

    private void bringAll(ConcurrentLinkedQueue<String> mails, String sender, String address) {
        for (var mail = mails.poll(); mail != null; mail = mails.poll()) {
            var brought = mail;
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> bring(brought, sender, address));
            kept.incrementAndGet();
        }
    }

    private boolean bring(String mail, String sender, String address) {
        try (var conversation = new SmtpConversation(port)) {
            return conversation.bring(sender, address, mail).startsWith("250");
        } catch (ConnectException _) {
            return false; // not there just now
        } catch (IOException _) {
            interrupted.incrementAndGet(); // whether it was kept, nobody said
            return false;
        }
    }

    private static String title(int number) {
        return "Vraag nummer " + number;
    }

    private static String mail(String sender, int number) {
        return """
                From: Mieke <%s>
                To: kring@kring.example
                Subject: %s
                Message-ID: <vraag-%d@school.example>

                Hoe doen jullie dat?
                """.formatted(sender, title(number), number);
    }

    private Process start(String... arguments) throws IOException {
        var log = Path.of("target", "killed-while-receiving.log");
        Files.createDirectories(log.getParent());
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ReceivingSite.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment()
                .putAll(database.entrySet().stream()
                        .filter(setting -> setting.getKey().startsWith("DB_"))
                        .collect(Collectors.toMap(Map.Entry::getKey, setting -> String.valueOf(setting.getValue()))));
        builder.environment().put("LEERKRING_MAILGROUP_SMTP_PORT", String.valueOf(port));
        builder.environment()
                .put("LEERKRING_FILES_DIRECTORY", directory.resolve("files").toString());
        return builder.start();
    }

    private List<String> strings(String query) {
        try (var connection = DriverManager.getConnection(
                        String.valueOf(database.get("DB_URL")),
                        String.valueOf(database.get("DB_USER")),
                        String.valueOf(database.get("DB_PASSWORD")));
                var rows = connection.createStatement().executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
