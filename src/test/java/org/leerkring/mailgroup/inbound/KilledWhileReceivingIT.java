package org.leerkring.mailgroup.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leerkring.OwnProcess;

/**
 * The application in a process of its own, killed twice while two hundred mails come in. Who brings them does as mail
 * servers do: what was not answered with 250 is brought again.
 */
class KilledWhileReceivingIT {

    private static final int MAILS = 200;
    private static final int AT_A_TIME = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final AtomicInteger kept = new AtomicInteger();
    private final AtomicInteger interrupted = new AtomicInteger();

    @TempDir
    Path directory;

    private OwnProcess site;
    private int port;

    @BeforeEach
    void install() throws IOException {
        port = freePort();
        site = new OwnProcess(
                ReceivingSite.class,
                Map.of(
                        "LEERKRING_MAILGROUP_SMTP_PORT",
                        String.valueOf(port),
                        "LEERKRING_FILES_DIRECTORY",
                        directory.resolve("files").toString()));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void eachMailIsOnePost() throws Exception {
        var told = directory.resolve("told");
        site.start(told.toString());
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
                site.kill();
                assertThat(kept).as("killed in the middle").hasValueLessThan(MAILS);
                site.start();
            }
        }

        assertThat(kept).hasValue(MAILS);
        assertThat(interrupted)
                .as("mails that were under way when it was killed")
                .hasPositiveValue();
        await().atMost(PATIENCE).until(() -> site.read("select state from mailgroup_arrival where state = 'WAITING'")
                .isEmpty());
        assertThat(site.read("select title from feed_question"))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, MAILS)
                        .mapToObj(KilledWhileReceivingIT::title)
                        .toList());
        assertThat(site.read("select distinct state from mailgroup_arrival")).isSubsetOf("POSTED", "PASSED_OVER");
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

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
