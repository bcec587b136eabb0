package org.leerkring.networks;

import java.util.List;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;

/** Someone became, or is no longer, a coordinator. */
public record CoordinatorsChanged(NetworkId network, PersonId person) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(Coordinators.topic(person), Networks.topic(network));
    }
}
