package org.leerkring.live;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page says over the live channel: one of these at a time. */
record Said(
        @Nullable List<@Nullable String> watch,
        @Nullable String writing,
        @Nullable Seen seen) {

    record Seen(@Nullable String topic, int number) {}
}
