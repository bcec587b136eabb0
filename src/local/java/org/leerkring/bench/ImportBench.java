package org.leerkring.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.dhatim.fastexcel.Workbook;
import org.leerkring.Leerkring;
import org.leerkring.local.EmbeddedDatabase;
import org.leerkring.networks.NetworkId;
import org.leerkring.networks.Networks;
import org.leerkring.networks.schoollist.ImportRead;
import org.leerkring.networks.schoollist.SchoolImports;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long a list of 20,000 schools takes: to look at and to take in, as text and as a workbook, and once more. */
final class ImportBench implements Bench {

    private static final int ROWS = 20_000;
    private static final int WARMUP_ROWS = 2_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

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
            var scene = new Scene(application);
            report.note("Warming up with %d rows", WARMUP_ROWS);
            scene.takeIn(scene.network("Warm"), csv(WARMUP_ROWS, ""));
            var first = scene.network("Text");
            var csv = scene.takeIn(first, csv(ROWS, ""));
            var again = scene.takeIn(first, csv(ROWS, ""));
            var changed = scene.takeIn(first, csv(ROWS, "anders "));
            var xlsx = scene.takeIn(scene.network("Workbook"), workbook(csv(ROWS, "")));
            var line = new LinkedHashMap<String, Object>();
            line.put("rows", ROWS);
            line.put("csv_ms", csv.total());
            line.put("xlsx_ms", xlsx.total());
            line.put("again_ms", again.total());
            line.put("changed_ms", changed.total());
            line.put("preview_ms", csv.preview());
            report.line(line);
        }
    }

    /** @param preview until the proposal can be looked at, in milliseconds */
    private record Took(long preview, long write) {
        long total() {
            return preview + write;
        }
    }

    /** An administrator who founds networks and coordinates them. */
    private static final class Scene {

        private final Networks networks;
        private final SchoolImports imports;
        private final PersonId person;

        Scene(ConfigurableApplicationContext application) {
            networks = application.getBean(Networks.class);
            imports = application.getBean(SchoolImports.class);
            person = application.getBean(People.class).register("Bench", "bench@voorbeeld.be", Locale.of("nl"));
            application
                    .getBean(JdbcClient.class)
                    .sql("update people_person set administrator = true")
                    .update();
        }

        NetworkId network(String name) {
            var network = networks.found(name, person);
            networks.appoint(network, person, person);
            return network;
        }

        Took takeIn(NetworkId network, byte[] list) throws Exception {
            var start = System.nanoTime();
            imports.receive(network, "lijst", new ByteArrayInputStream(list), person);
            mustBe(settled(network), ImportRead.Stage.PROPOSED);
            var proposed = System.nanoTime();
            imports.confirm(network, person);
            mustBe(settled(network), ImportRead.Stage.DONE);
            var done = System.nanoTime();
            imports.putAway(network, person);
            return new Took(
                    TimeUnit.NANOSECONDS.toMillis(proposed - start), TimeUnit.NANOSECONDS.toMillis(done - proposed));
        }

        private ImportRead settled(NetworkId network) {
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < deadline) {
                var now = imports.of(network, person).orElseThrow();
                if (!now.isBusy()) {
                    return now;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            }
            throw new IllegalStateException("The import did not end");
        }

        private static void mustBe(ImportRead now, ImportRead.Stage stage) {
            if (now.stage() != stage) {
                throw new IllegalStateException("The import is " + now.stage() + ": " + now.notice());
            }
        }
    }

    private static byte[] csv(int count, String label) {
        var text = new StringBuilder("Nummer;Naam;Niveau;Gemeente;Regio;Scholengroep\n");
        for (var i = 0; i < count; i++) {
            text.append("%d;School %s%d;%s;Gemeente %d;Regio %d;Groep %d%n"
                    .formatted(100_000 + i, label, i, i % 3 == 0 ? "211" : "311", i % 300, i % 10, i % 200));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(byte[] csv) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Leerkring", "1.0")) {
            var sheet = book.newWorksheet("Scholen");
            var rows = new String(csv, StandardCharsets.UTF_8).split("\n");
            for (var row = 0; row < rows.length; row++) {
                var cells = rows[row].split(";");
                for (var column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column]);
                }
            }
            book.finish();
        }
        return bytes.toByteArray();
    }
}
