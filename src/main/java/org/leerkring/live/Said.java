package org.leerkring.live;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page says over the live channel: one of these at a time. */
record Said(
        @Nullable List<@Nullable String> watch,
        @Nullable String writing,
        @Nullable Seen seen,
        @Nullable Ready ready,
        @Nullable Long clock) {

    record Seen(@Nullable String topic, int number) {}

    /** @param step what they are ready with; a negative one takes it back */
    record Ready(@Nullable String topic, int step) {}
}
