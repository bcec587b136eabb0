package org.leerkring.rounds;

import java.util.List;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;

/**
 * Someone said, changed or rated something in a round: for the screens of that round only.
 *
 * @param onSheets whether something on the sheets that are everyone's changed too
 */
record Spoken(RoundId round, boolean onSheets) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return onSheets ? List.of(Rounds.spoken(round), Rounds.sheets(round)) : List.of(Rounds.spoken(round));
    }
}
