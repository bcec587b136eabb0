package org.leerkring.sessions.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What all who look share for a while. Who is writing is asked of the clock each time, because a hold ends by itself.
 *
 * @param blocks in order, as if nobody were writing
 */
record MinutesPage(List<BlockRead> blocks, Map<BlockId, Hold> holds) {

    List<BlockRead> at(Instant now) {
        return blocks.stream()
                .map(block -> Optional.ofNullable(holds.get(block.id()))
                        .filter(hold -> hold.holdsAt(now))
                        .map(hold -> block.writtenIn(hold.person()))
                        .orElse(block))
                .toList();
    }
}
