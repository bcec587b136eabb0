package org.leerkring.rounds;

import java.util.List;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;

/** Someone said, changed or rated something in a round: for the screens of that round only. */
record Spoken(RoundId round) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(Rounds.spoken(round));
    }
}
