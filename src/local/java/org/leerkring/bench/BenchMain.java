package org.leerkring.bench;

import java.time.Duration;
import java.util.Map;

/** Measures the application from outside; called by {@code ./leerkring bench NAME}. */
public final class BenchMain {

    private static final Map<String, Bench> BENCHES = Map.of(
            "archive", new ArchiveBench(),
            "live", new LiveBench(),
            "page", new PageBench(),
            "feed", new FeedBench(),
            "import", new ImportBench(),
            "mail", new MailBench(),
            "round", new RoundBench(40, Duration.ofSeconds(30), Duration.ofMinutes(1)));

    private BenchMain() {}

    /** Prints the figures, the summary last, and keeps them under {@code target/bench}. */
    public static void main(String[] args) {
        var bench = args.length == 1 ? BENCHES.get(args[0]) : null;
        if (bench == null) {
            System.err.println(
                    "Which bench? One of " + BENCHES.keySet().stream().sorted().toList());
            System.exit(2);
            return;
        }
        var report = new Report(args[0]);
        try {
            bench.run(report);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
        report.keep();
        System.exit(0); // the driver's own threads are done with, whatever they wait for
    }
}
