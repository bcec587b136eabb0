package org.leerkring.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leerkring.OwnProcess;

/** A server that is killed in the middle of a phase, while somebody is talking, and started again. */
class RoundRestartIT {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int WHEN = 50;

    private final OwnProcess site = new OwnProcess(RoundSite.class, Map.of());

    @TempDir
    Path told;

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void theRoundGoesOnAsIfNothingHappened() {
        site.start(RoundSite.TALK, told.toString());
        await().atMost(PATIENCE).until(() -> accepted().size() >= WHEN);
        site.kill();
        var killed = Instant.now();
        var accepted = accepted();

        site.start(RoundSite.LOOK, told.toString());
        await().atMost(PATIENCE).until(() -> Files.exists(told.resolve(RoundSite.PAUSED)));
        var back = Instant.now();

        var before = RoundSite.State.read(told.resolve(RoundSite.BEFORE));
        var after = RoundSite.State.read(told.resolve(RoundSite.AFTER));
        assertThat(before.clock().isPaused()).as("in the middle of a phase").isFalse();
        assertThat(after)
                .as("clock, step, who takes part, who leads and to whom that is passed on")
                .usingRecursiveComparison()
                .ignoringFields("said")
                .isEqualTo(before);
        assertThat(after.said())
                .as("all that was accepted, and perhaps what was being said when it was killed")
                .startsWith(accepted.toArray(String[]::new))
                .hasSizeBetween(accepted.size(), accepted.size() + 1);

        var paused = RoundSite.State.read(told.resolve(RoundSite.PAUSED)).clock();
        var began = Objects.requireNonNull(before.clock().since());
        assertThat(paused.spent())
                .as("the time it was away counts")
                .isGreaterThan(Duration.between(began, killed))
                .isLessThan(Duration.between(began, back));
    }

    private List<String> accepted() {
        var file = told.resolve(RoundSite.SAID);
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
