package org.leerkring.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * How many thread pages a second, and how soon each: the first answer, which holds the whole thread, and what the page's
 * script says as soon as it runs. Every page is a new one, in the session of somebody who is signed in, and is closed.
 */
final class PageBench implements Bench {

    private static final List<Integer> CLIENTS = List.of(1, 10, 50);
    private static final Duration EACH = Duration.ofSeconds(15);
    private static final Duration WARMUP = Duration.ofSeconds(120);
    private static final int MOST = 100_000;

    @Override
    public void run(Report report) throws Exception {
        try (var server = MeasuredServer.start("page", 1)) {
            report.on(server.stage());
            report.note("Warming up for %d seconds", WARMUP.toSeconds());
            open(server, 10, WARMUP);
            for (var clients : CLIENTS) {
                var latencies = open(server, clients, EACH);
                var line = new LinkedHashMap<String, Object>();
                line.put("c", clients);
                line.put("req_per_s", Report.millis(latencies.count() / (double) EACH.toSeconds()));
                line.put("p50_ms", Report.millis(latencies.percentile(50)));
                line.put("p99_ms", Report.millis(latencies.percentile(99)));
                report.line(line);
            }
        }
    }

    /** The times of all pages that were complete within the duration. */
    private static Latencies open(MeasuredServer server, int clients, Duration duration) throws Exception {
        var latencies = new Latencies(MOST);
        var thread = server.stage().thread(0);
        var people = new ArrayList<FlowBrowser>();
        for (var i = 0; i < clients; i++) {
            people.add(server.signIn(i));
        }
        var end = System.nanoTime() + duration.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = threads.invokeAll(people.stream()
                    .<Callable<Boolean>>map(person -> () -> {
                        while (System.nanoTime() < end) {
                            open(person, thread, latencies, end);
                        }
                        return true;
                    })
                    .toList());
            for (var one : all) {
                one.get(); // throws what went wrong
            }
        }
        return latencies;
    }

    private static void open(FlowBrowser person, Stage.Thread thread, Latencies latencies, long end) {
        var start = System.nanoTime();
        try (var page = person.open(thread.path())) {
            thread.mustBeOn(page);
            page.navigate();
            var now = System.nanoTime();
            if (now < end) {
                latencies.add(now - start);
            }
        }
    }
}
