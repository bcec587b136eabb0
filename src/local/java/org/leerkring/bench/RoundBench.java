package org.leerkring.bench;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;
import org.leerkring.Leerkring;
import org.leerkring.local.EmbeddedDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/**
 * How soon the others in a round see what one of them said, with many rounds at once in which everyone says something
 * every five seconds: from when it is handed to the server until it arrives on the push socket of each of the others. And
 * how far the pages' clocks are off meanwhile. The pages are opened over real HTTP, in the process of the server.
 */
final class RoundBench implements Bench {

    private static final int PEOPLE = 12;
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final Duration AT_MOST = Duration.ofSeconds(10);

    /** As often as a page does. */
    private static final Duration CLOCK_EVERY = Duration.ofSeconds(20);

    /** Doors are not what is measured here; more at once would only queue. */
    private static final int OPENING_AT_ONCE = 8;

    private final int rounds;
    private final Duration warmup;
    private final Duration time;

    RoundBench(int rounds, Duration warmup, Duration time) {
        this.rounds = rounds;
        this.warmup = warmup;
        this.time = time;
    }

    @Override
    public void run(Report report) throws Exception {
        try (var application = new SpringApplicationBuilder(Leerkring.class)
                .properties(EmbeddedDatabase.start(null))
                .run("--server.port=0")) {
            report.database(application
                    .getBean(JdbcClient.class)
                    .sql("select version()")
                    .query(String.class)
                    .single());
            report.note("Beginning %d rounds of %d", rounds, PEOPLE);
            var stage = new RoundStage(application);
            var tables = IntStream.range(0, rounds)
                    .mapToObj(number -> stage.begin(number, PEOPLE))
                    .toList();
            report.note("Opening %d pages", rounds * PEOPLE);
            try (var hall = Hall.open(application, stage, tables)) {
                report.note("Warming up for %d seconds", warmup.toSeconds());
                hall.talk(warmup);
                report.note("Measuring for %d seconds", time.toSeconds());
                var talk = hall.talk(time);
                var line = new LinkedHashMap<String, Object>();
                line.put("rounds", rounds);
                line.put("p99_ms", Report.millis(talk.latencies().percentile(99)));
                line.put("max_skew_ms", Report.millis(talk.skew()));
                line.put("p50_ms", Report.millis(talk.latencies().percentile(50)));
                line.put("people", rounds * PEOPLE);
                line.put("said", talk.said());
                line.put("lost", talk.said() * (PEOPLE - 1) - talk.latencies().count());
                line.put("page", hall.page());
                report.line(line);
            }
        }
    }

    private record Talk(int said, Latencies latencies, double skew) {}

    /** All rounds with all their pages open. */
    private static final class Hall implements AutoCloseable {

        private final Site site;
        private final Class<?> page;
        private final RoundStage stage;
        private final List<RoundStage.Table> tables;
        private final List<List<RoundSeat>> seats = new ArrayList<>();
        private int said;

        private Hall(Site site, Class<?> page, RoundStage stage, List<RoundStage.Table> tables) {
            this.site = site;
            this.page = page;
            this.stage = stage;
            this.tables = tables;
        }

        static Hall open(ConfigurableApplicationContext application, RoundStage stage, List<RoundStage.Table> tables)
                throws Exception {
            var port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            var routes = routes(application);
            var page = routes.getRoute(productPath(tables.getFirst()))
                    .filter(view -> view.getPackageName().startsWith("org.leerkring.rounds"))
                    .<Class<?>>map(view -> view)
                    .orElse(RoundScreen.class);
            if (page == RoundScreen.class) {
                routes.setRoute(RoundScreen.ROUTE, RoundScreen.class);
            }
            var hall = new Hall(new Site(URI.create("http://127.0.0.1:" + port)), page, stage, tables);
            hall.openPages();
            return hall;
        }

        private static RouteConfiguration routes(ConfigurableApplicationContext application) {
            var servlet = ((WebApplicationContext) application).getServletContext();
            return RouteConfiguration.forRegistry(
                    ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet)));
        }

        private static String productPath(RoundStage.Table table) {
            return "kringen/" + table.slug() + "/intervisie/ronde/"
                    + table.round().value();
        }

        private void openPages() throws Exception {
            var opening = new ArrayList<Callable<RoundSeat>>();
            for (var table : tables) {
                var path = page == RoundScreen.class
                        ? RoundScreen.ROUTE.replace(
                                ":round", table.round().value().toString())
                        : productPath(table);
                for (var person : table.people()) {
                    opening.add(() -> {
                        var browser = new FlowBrowser(site);
                        browser.send("/demo/enter/" + person.value(), request -> request.GET());
                        return RoundSeat.open(browser, '/' + path, table);
                    });
                }
            }
            var opened = new ArrayList<RoundSeat>();
            try (var threads = Executors.newFixedThreadPool(OPENING_AT_ONCE)) {
                for (var seat : threads.invokeAll(opening)) {
                    opened.add(seat.get());
                }
            }
            for (var first = 0; first < opened.size(); first += PEOPLE) {
                seats.add(opened.subList(first, first + PEOPLE));
            }
        }

        /** Everyone says something every five seconds, one after the other over all rounds. */
        Talk talk(Duration time) throws InterruptedException {
            var everyone = tables.size() * PEOPLE;
            var count = (int) (everyone * time.dividedBy(EVERY));
            var first = said;
            said += count;
            var sentAt = new AtomicLongArray(count);
            var latencies = new Latencies(count * (PEOPLE - 1));
            listen(first, sentAt, latencies);
            try (var speakers = Executors.newVirtualThreadPerTaskExecutor();
                    var clock = Executors.newSingleThreadScheduledExecutor()) {
                clock.scheduleAtFixedRate(this::askTime, 0, CLOCK_EVERY.toSeconds(), TimeUnit.SECONDS);
                var start = System.nanoTime();
                for (var number = 0; number < count; number++) {
                    sleepUntil(start + EVERY.toNanos() * number / everyone);
                    var turn = number;
                    speakers.execute(() -> {
                        var table = turn % tables.size();
                        var seat = turn / tables.size() % PEOPLE;
                        sentAt.set(turn, System.nanoTime());
                        stage.say(tables.get(table), seat, RoundSeat.words(first + turn));
                    });
                }
                awaitAll(latencies, count * (PEOPLE - 1));
                clock.shutdownNow();
            }
            return new Talk(count, latencies, worstSkew());
        }

        /** Who says something does not wait for it; it comes back to their page like everyone's. */
        private void listen(int first, AtomicLongArray sentAt, Latencies latencies) {
            for (var table : seats) {
                for (var seat = 0; seat < PEOPLE; seat++) {
                    var mine = seat;
                    table.get(seat).report((number, at) -> {
                        var turn = number - first;
                        if (turn >= 0 && turn / tables.size() % PEOPLE != mine) {
                            latencies.add(at - sentAt.get(turn));
                        }
                    });
                }
            }
            worstSkew(); // of what was before
        }

        private void askTime() {
            seats.forEach(table -> table.forEach(RoundSeat::askTime));
        }

        private double worstSkew() {
            return seats.stream()
                    .flatMap(List::stream)
                    .mapToDouble(RoundSeat::worstSkew)
                    .max()
                    .orElseThrow();
        }

        private static void awaitAll(Latencies latencies, int expected) throws InterruptedException {
            var deadline = System.nanoTime() + AT_MOST.toNanos();
            while (latencies.count() < expected && System.nanoTime() < deadline) {
                Thread.sleep(50);
            }
        }

        private static void sleepUntil(long moment) throws InterruptedException {
            var rest = moment - System.nanoTime();
            if (rest > 0) {
                Thread.sleep(Duration.ofNanos(rest));
            }
        }

        String page() {
            return page.getSimpleName();
        }

        @Override
        public void close() {
            site.close(); // the pages vanish with it
        }
    }
}
