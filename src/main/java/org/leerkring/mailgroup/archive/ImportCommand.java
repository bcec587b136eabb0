package org.leerkring.mailgroup.archive;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.leerkring.communities.Communities;
import org.leerkring.mailgroup.archive.ArchiveRead.Stage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** {@code import mbox FILE --community SLUG}: brings an archive in from the command line, and says how it goes. */
@Component
@ConditionalOnProperty("leerkring.import.file")
class ImportCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;
    private static final long EVERY_NANOS = 1_000_000_000L;

    private final Archives archives;
    private final Communities communities;
    private final MessageSource texts;
    private final Path file;
    private final String community;
    private final Locale language = Locale.getDefault();
    private final PrintStream out = System.out;
    private int code;

    ImportCommand(
            Archives archives,
            Communities communities,
            MessageSource texts,
            @Value("${leerkring.import.file}") Path file,
            @Value("${leerkring.import.community:}") String community) {
        this.archives = archives;
        this.communities = communities;
        this.texts = texts;
        this.file = file;
        this.community = community;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var found = communities.named(community);
        if (found.isEmpty()) {
            out.println(text("mailgroup.archive.no-community", community));
            code = MISUSED;
            return;
        }
        var progress = new Progress(String.valueOf(file.getFileName()));
        var last = new AtomicLong();
        // Ctrl+C: the batch at hand is written, and the rest waits for another time
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(progress::stop));
        var result = archives.bring(found.get(), file, progress, () -> {
            var now = System.nanoTime();
            if (now - last.getAndSet(now) > EVERY_NANOS) {
                out.println(text(
                        "mailgroup.archive.progress",
                        progress.now().done(),
                        progress.now().found()));
            }
        });
        report(result);
        code = switch (result.stage()) {
            case DONE -> 0;
            case FAILED -> result.found() == 0 ? MISUSED : FAILED;
            case LOOKING, WRITING, STOPPED -> FAILED;
        };
    }

    @Override
    public int getExitCode() {
        return code;
    }

    private void report(ArchiveRead result) {
        if (result.stage() == Stage.FAILED) {
            out.println(text(result.notice(), result.facts().toArray()));
        }
        out.println(text("mailgroup.archive.result", result.found(), result.taken(), result.known()));
        result.unused().forEach((reason, count) -> out.println("  " + text(reason.key(), count)));
        result.which()
                .forEach(unused -> out.println("    " + unused.number() + "  "
                        + (unused.date() == null ? "-" : unused.date()) + "  " + unused.reason()));
    }

    private String text(String key, Object... facts) {
        return String.valueOf(texts.getMessage(key, facts, language));
    }
}
