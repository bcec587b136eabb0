package org.leerkring.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Whether opening a community's feed costs the same however long its history is. Its lists take turns, and an answer is
 * given before each turn, so that no list comes out of the memory of the one before.
 */
final class FeedBench implements Bench {

    private static final List<Integer> ANSWERS = List.of(1_000, 100_000, 1_000_000);

    /** What a year of the demo's first community holds, about; the line says how many there really were. */
    private static final int ANSWERS_A_YEAR = 254;

    private static final List<String> LISTS = List.of("", "?toon=mine", "?toon=unanswered", "?toon=done");
    private static final int TURNS = 150;
    private static final Duration WARMUP = Duration.ofSeconds(20);

    @Override
    public void run(Report report) throws Exception {
        var first = 0.0;
        for (var answers : ANSWERS) {
            report.note("Making a history of %d answers", answers);
            try (var server = MeasuredServer.start("feed", Math.ceilDiv(answers, ANSWERS_A_YEAR))) {
                report.on(server.stage());
                var latencies = open(server, report);
                var p95 = latencies.percentile(95);
                first = first == 0 ? p95 : first;
                var line = new LinkedHashMap<String, Object>();
                line.put("answers", server.stage().answers());
                line.put("openings", latencies.count());
                line.put("p50_ms", Report.millis(latencies.percentile(50)));
                line.put("p95_ms", Report.millis(p95));
                line.put("p95_ratio", Math.round(p95 / first * 100) / 100.0);
                report.line(line);
            }
        }
    }

    private static Latencies open(MeasuredServer server, Report report) {
        report.note("Warming up for %d seconds", WARMUP.toSeconds());
        var reader = server.signIn(1);
        var end = System.nanoTime() + WARMUP.toNanos();
        try (var writer = server.signIn(0).open(server.stage().thread(0).path()).navigate()) {
            while (System.nanoTime() < end) {
                turn(server, reader, writer, new Latencies(LISTS.size()));
            }
            var latencies = new Latencies(TURNS * LISTS.size());
            for (var i = 0; i < TURNS; i++) {
                turn(server, reader, writer, latencies);
            }
            return latencies;
        }
    }

    private static void turn(MeasuredServer server, FlowBrowser reader, FlowPage writer, Latencies latencies) {
        writer.type("reply-text", "Dat doen wij ook zo.");
        writer.click("reply-send");
        for (var list : LISTS) {
            var start = System.nanoTime();
            var page = reader.open(server.stage().feed() + list);
            latencies.add(System.nanoTime() - start);
            page.navigate().close();
        }
    }
}
