package org.leerkring.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.leerkring.Leerkring;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.Role;
import org.leerkring.communities.Seats;
import org.leerkring.local.EmbeddedDatabase;
import org.leerkring.mailgroup.archive.ArchiveRead;
import org.leerkring.mailgroup.archive.Archives;
import org.leerkring.networks.Networks;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long the archive of a busy mailgroup takes: 10,000 mails in threads of five, every tenth with a file. */
final class ArchiveBench implements Bench {

    private static final int MESSAGES = 10_000;
    private static final int WARMUP = 500;
    private static final int MEMBERS = 20;
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 9, 1);

    @Override
    public void run(Report report) throws Exception {
        try (var application = new SpringApplicationBuilder(Leerkring.class)
                .properties(EmbeddedDatabase.start(null))
                .run("--server.port=0", "--leerkring.files.directory=target/bench-files")) {
            report.database(application
                    .getBean(JdbcClient.class)
                    .sql("select version()")
                    .query(String.class)
                    .single());
            report.note("Warming up with %d messages", WARMUP);
            var scene = new Scene(application);
            scene.bring(scene.community("Warm"), mbox(WARMUP, "warm"));
            var mbox = mbox(MESSAGES, "bench");
            var community = scene.community("Bench");
            var first = scene.bring(community, mbox);
            var again = scene.bring(community, mbox);
            var line = new LinkedHashMap<String, Object>();
            line.put("messages", MESSAGES);
            line.put("ms", first);
            line.put("again_ms", again);
            line.put("mb", Files.size(mbox) >> 20);
            report.line(line);
        }
    }

    /** A community with its members and coach. */
    private static final class Scene {

        private final ConfigurableApplicationContext application;
        private final People people;
        private final PersonId coach;

        Scene(ConfigurableApplicationContext application) {
            this.application = application;
            people = application.getBean(People.class);
            coach = people.register("Coach", "coach@voorbeeld.be", Locale.of("nl"));
            for (var i = 0; i < MEMBERS; i++) {
                people.register("Lid " + i, "lid" + i + "@voorbeeld.be", Locale.of("nl"));
            }
            application
                    .getBean(JdbcClient.class)
                    .sql("update people_person set administrator = true")
                    .update();
        }

        CommunityId community(String name) {
            var networks = application.getBean(Networks.class);
            var network = networks.found(name, coach);
            networks.appoint(network, coach, coach);
            var community = application.getBean(Communities.class).found(network, "LGSL", name, coach);
            var seats = application.getBean(Seats.class);
            seats.admit(community, coach, null, Role.COACH, LONG_AGO, coach);
            for (var i = 0; i < MEMBERS; i++) {
                var member = people.byEmail("lid" + i + "@voorbeeld.be")
                        .orElseThrow()
                        .id();
                seats.admit(community, member, null, Role.MEMBER, LONG_AGO, coach);
            }
            return community;
        }

        /** In milliseconds, from the first byte handed over to the last post written. */
        long bring(CommunityId community, Path mbox) throws IOException {
            var archives = application.getBean(Archives.class);
            var start = System.nanoTime();
            try (var bytes = Files.newInputStream(mbox)) {
                archives.receive(community, "bench.mbox", bytes, coach);
            }
            var now = archives.of(community, coach).orElseThrow();
            while (now.isBusy()) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
                now = archives.of(community, coach).orElseThrow();
            }
            var took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            if (now.stage() != ArchiveRead.Stage.DONE || now.taken() + now.known() != now.found()) {
                throw new IllegalStateException("The archive is " + now.stage() + ": " + now);
            }
            archives.putAway(community, coach);
            return took;
        }
    }

    private static Path mbox(int count, String mark) throws IOException {
        var random = new Random(4);
        var file = Files.createTempFile("bench-", ".mbox");
        file.toFile().deleteOnExit();
        var start = OffsetDateTime.of(2018, 9, 1, 8, 0, 0, 0, ZoneOffset.UTC);
        List<String> thread = new ArrayList<>();
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (var i = 0; i < count; i++) {
                if (i % 5 == 0) {
                    thread.clear();
                }
                write(out, i, mark, start.plusHours(i), thread, random);
                thread.add("<" + i + "." + mark + "@voorbeeld.be>");
            }
        }
        return file;
    }

    private static void write(
            BufferedWriter out, int i, String mark, OffsetDateTime at, List<String> thread, Random random)
            throws IOException {
        var answer = !thread.isEmpty();
        // one in ten is by someone who is no member
        var from = random.nextInt(10) == 0 ? "weg" + random.nextInt(50) : "lid" + random.nextInt(MEMBERS);
        out.write("From " + from + "@voorbeeld.be Mon Sep  3 10:00:00 2018\n");
        out.write("From: Iemand <" + from + "@voorbeeld.be>\n");
        out.write("Subject: " + (answer ? "Re: " : "") + "Vraag " + i / 5 + "\n");
        out.write("Message-ID: <" + i + "." + mark + "@voorbeeld.be>\n");
        out.write("Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(at) + "\n");
        if (answer) {
            out.write("References: " + String.join(" ", thread) + "\n");
        }
        out.write("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=m\n\n--m\n");
        out.write(
                "Content-Type: multipart/alternative; boundary=a\n\n--a\nContent-Type: text/plain; charset=utf-8\n\n");
        var words = "Wij doen dat al enkele jaren met een kleine groep van ouders en collega’s. "
                .repeat(3 + random.nextInt(12));
        out.write(words + "\n\nOp ma 3 sep. 2018 om 10:00 schreef Iemand <iemand@voorbeeld.be>:\n\n> " + words
                + "\n--a\n");
        out.write("Content-Type: text/html; charset=utf-8\n\n<div dir=\"ltr\"><p>" + words
                + "</p></div><div class=\"gmail_quote\">"
                + "<div class=\"gmail_attr\">Op ma 3 sep. 2018 om 10:00 schreef Iemand &lt;iemand@voorbeeld.be&gt;:</div>"
                + "<blockquote class=\"gmail_quote\"><p>" + words + "</p></blockquote></div>\n--a--\n");
        if (i % 10 == 0) {
            var bytes = new byte[20_000];
            random.nextBytes(bytes);
            out.write("--m\nContent-Type: application/octet-stream; name=bijlage" + i
                    + ".dat\nContent-Transfer-Encoding: base64\n\n"
                    + Base64.getMimeEncoder().encodeToString(bytes) + "\n");
        }
        out.write("--m--\n\n");
    }
}
