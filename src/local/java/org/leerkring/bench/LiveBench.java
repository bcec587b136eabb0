package org.leerkring.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * How soon everyone who has a thread open sees a new answer: from the click of the one who sends it until it arrives on
 * the push socket of each of the others.
 */
final class LiveBench implements Bench {

    private static final List<Integer> CLIENTS = List.of(100, 500, 1_000);
    private static final int POSTS = 40;
    private static final Duration EVERY = Duration.ofSeconds(3);
    private static final Duration AT_MOST = Duration.ofSeconds(20);

    private static final int WARMUP_CLIENTS = 100;

    /** Until the compiler has seen what an answer does often enough: a server in use has been up for longer. */
    private static final int WARMUP_POSTS = 700;

    private static final Duration WARMUP_EVERY = Duration.ofMillis(60);

    /** Doors are not what is measured here; more at once would only queue. */
    private static final int OPENING_AT_ONCE = 8;

    @Override
    public void run(Report report) throws Exception {
        try (var server = MeasuredServer.start("live", 1)) {
            report.on(server.stage());
            report.note("Warming up with %d pages and %d answers", WARMUP_CLIENTS, WARMUP_POSTS);
            try (var warmup = new Session(server, 0, WARMUP_CLIENTS)) {
                warmup.post(WARMUP_POSTS, WARMUP_EVERY);
            }
            for (var i = 0; i < CLIENTS.size(); i++) {
                measure(server, i + 1, CLIENTS.get(i), report);
            }
        }
    }

    private static void measure(MeasuredServer server, int thread, int clients, Report report) throws Exception {
        Thread.sleep(EVERY); // the last pages of the run before are closing
        var before = server.usedHeapKilobytes();
        report.note("Opening %d pages", clients);
        try (var session = new Session(server, thread, clients)) {
            Thread.sleep(EVERY); // until who is here has been told to all
            var heap = server.usedHeapKilobytes() - before;
            report.note("Posting %d answers, one in %d seconds", POSTS, EVERY.toSeconds());
            var result = session.post(POSTS, EVERY);
            var line = new LinkedHashMap<String, Object>();
            line.put("clients", clients);
            line.put("posts", POSTS);
            line.put("p50_ms", Report.millis(result.latencies().percentile(50)));
            line.put("p95_ms", Report.millis(result.latencies().percentile(95)));
            line.put("p99_ms", Report.millis(result.latencies().percentile(99)));
            line.put("lost", result.lost());
            line.put("heap_kb_per_client", heap / clients);
            report.line(line);
        }
    }

    private record Result(Latencies latencies, int lost) {}

    /** A number of watchers and one who posts. */
    private static final class Session implements AutoCloseable {

        private final FlowPage poster;
        private final List<Watcher> watchers;

        Session(MeasuredServer server, int number, int clients) throws Exception {
            var thread = server.stage().thread(number);
            poster = server.signIn(0).open(thread.path()).navigate().listen(_ -> {});
            watchers = atOnce(IntStream.range(0, clients)
                    .<Callable<Watcher>>mapToObj(i -> () -> Watcher.open(server.signIn(i + 1), thread))
                    .toList());
        }

        Result post(int posts, Duration every) throws InterruptedException {
            var latencies = new Latencies(posts * watchers.size());
            var lost = 0;
            for (var i = 0; i < posts; i++) {
                var marker = "antwoord-" + System.nanoTime();
                var number = Stage.REPLIES + i + 1;
                watchers.forEach(watcher -> watcher.expect(marker, number));
                poster.type("reply-text", "Dat doen wij ook zo. Zie **" + marker + "** voor wat wij merkten.");
                var sent = System.nanoTime();
                poster.click("reply-send");
                awaitArrival(marker, sent);
                for (var watcher : watchers) {
                    var arrival = watcher.arrival(marker);
                    if (arrival == null) {
                        lost++;
                    } else {
                        latencies.add(arrival - sent);
                    }
                }
                var rest = every.minusNanos(System.nanoTime() - sent);
                if (rest.isPositive()) {
                    Thread.sleep(rest);
                }
            }
            return new Result(latencies, lost);
        }

        /** Without asking all of them all the time: the driver shares the machine with the server. */
        private void awaitArrival(String marker, long sent) throws InterruptedException {
            while (System.nanoTime() - sent < AT_MOST.toNanos()
                    && watchers.stream().anyMatch(watcher -> watcher.arrival(marker) == null)) {
                Thread.sleep(50);
            }
        }

        @Override
        public void close() throws InterruptedException, ExecutionException {
            poster.close();
            atOnce(watchers.stream()
                    .<Callable<Boolean>>map(watcher -> () -> {
                        watcher.close();
                        return true;
                    })
                    .toList());
        }
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(OPENING_AT_ONCE)) {
            var results = new ArrayList<T>();
            for (Future<T> done : threads.invokeAll(tasks)) {
                results.add(done.get());
            }
            return results;
        }
    }
}
