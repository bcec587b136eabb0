package org.leerkring.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.leerkring.Leerkring;
import org.leerkring.local.EmbeddedDatabase;
import org.leerkring.mailgroup.MessageIds;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How fast questions to a large community are taken in, and how soon each member has a message of their own: for two
 * hundred at once, and for a few with a pause between them. The mail server they go to is a process beside this one.
 */
final class MailBench implements Bench {

    private static final int MEMBERS = 100;
    private static final int WARMUP = 40;
    private static final int BURST = 200;
    private static final int SPACED = 20;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** As many servers as hand mail in at the same time. */
    private static final int AT_ONCE = 4;

    @Override
    public void run(Report report) throws Exception {
        try (var sink = SinkProcess.start();
                var application = new SpringApplicationBuilder(Leerkring.class)
                        .properties(EmbeddedDatabase.start(null))
                        .run("--server.port=0", "--spring.mail.host=localhost", "--spring.mail.port=" + sink.port())) {
            report.database(application
                    .getBean(JdbcClient.class)
                    .sql("select version()")
                    .query(String.class)
                    .single());
            var scene = new Scene(application, sink);
            report.note("Warming up with %d questions to %d members", WARMUP, MEMBERS);
            scene.post(WARMUP, Duration.ZERO);
            report.note("%d questions at once", BURST);
            report.line(scene.post(BURST, Duration.ZERO));
            report.note("%d questions, one in %d seconds", SPACED, PAUSE.toSeconds());
            report.line(scene.post(SPACED, PAUSE));
        }
    }

    private static final class Scene {

        private final MailStage stage;
        private final MessageIds messages;
        private final SinkProcess sink;

        Scene(ConfigurableApplicationContext application, SinkProcess sink) {
            this.stage = MailStage.build(application, MEMBERS);
            this.messages = application.getBean(MessageIds.class);
            this.sink = sink;
        }

        Map<String, Object> post(int questions, Duration pause) throws Exception {
            var accepted = new ConcurrentHashMap<String, Long>();
            var start = System.nanoTime();
            if (pause.isZero()) {
                try (var servers = Executors.newFixedThreadPool(AT_ONCE)) {
                    IntStream.range(0, questions).forEach(number -> servers.execute(() -> ask(number, accepted)));
                }
            } else {
                for (var number = 0; number < questions; number++) {
                    ask(number, accepted);
                    Thread.sleep(pause);
                }
            }
            var lastAccepted = accepted.values().stream().max(Long::compare).orElseThrow();
            var copies = questions * stage.readers();
            var latencies = new Latencies(copies);
            var lastDelivered = start;
            for (var copy = 0; copy < copies; copy++) {
                var arrival = sink.next();
                latencies.add(arrival.at() - accepted.get(arrival.messageId()));
                lastDelivered = Math.max(lastDelivered, arrival.at());
            }
            var line = new LinkedHashMap<String, Object>();
            line.put("accepted_per_s", perSecond(questions, lastAccepted - start));
            line.put("delivered_per_s", perSecond(copies, lastDelivered - start));
            line.put("p95_accept_to_delivered_ms", Report.millis(latencies.percentile(95)));
            line.put("questions", questions);
            line.put("members", MEMBERS);
            line.put("pause_ms", pause.toMillis());
            return line;
        }

        private void ask(int number, Map<String, Long> accepted) {
            var question = stage.ask(number);
            accepted.put(messages.of(question), System.nanoTime());
        }

        private static double perSecond(int count, long nanos) {
            return Math.round(count * 10.0 * TimeUnit.SECONDS.toNanos(1) / nanos) / 10.0;
        }
    }
}
