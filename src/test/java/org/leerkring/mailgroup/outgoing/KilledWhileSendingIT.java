package org.leerkring.mailgroup.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leerkring.OwnProcess;
import org.leerkring.local.MailSink;

/** The application in a process of its own, killed while a thousand mails go out, and started again. */
class KilledWhileSendingIT {

    private static final int MAILS = AskingSite.QUESTIONS * AskingSite.READERS;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final MailSink sink = MailSink.start();
    private final OwnProcess site = new OwnProcess(
            AskingSite.class, Map.of("SPRING_MAIL_HOST", "localhost", "SPRING_MAIL_PORT", String.valueOf(sink.port())));

    @AfterEach
    void stop() {
        site.close();
        sink.close();
    }

    @Test
    void everyoneGetsEachMailOnce() {
        sink.think(Duration.ofMillis(20));

        site.start("ask");
        await().atMost(PATIENCE).until(() -> sink.mails().size() > MAILS / 3);
        site.kill();
        assertThat(sink.mails()).as("killed in the middle").hasSizeLessThan(MAILS);

        site.start();
        await().atMost(PATIENCE).until(() -> errandsLeft().isEmpty());

        var copies = sink.mails().stream()
                .collect(Collectors.groupingBy(mail -> mail.to() + " " + messageId(mail), Collectors.counting()));
        assertThat(copies).as("each recipient, each post").hasSize(MAILS);
        assertThat(copies.values()).as("once").containsOnly(1L);
    }

    private List<String> errandsLeft() {
        return site.read("""
                select task_instance from scheduled_tasks
                where task_name in ('mailgroup-distribute', 'post-deliver-copies')""");
    }

    private static String messageId(MailSink.Caught mail) {
        try {
            return mail.message().getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
