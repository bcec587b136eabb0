package org.leerkring.networks;

import java.util.List;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;

/** Something about a network changed: its settings, its calendar, or what its schools are called. */
public record NetworkChanged(NetworkId network) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(Networks.topic(network));
    }
}
