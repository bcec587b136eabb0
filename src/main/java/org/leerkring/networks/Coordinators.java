package org.leerkring.networks;

import java.util.Set;
import org.leerkring.live.SharedRead;
import org.leerkring.live.SharedReads;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;
import org.springframework.stereotype.Component;

/** Who coordinates which networks; asked on every page, so the answer is kept until it changes. */
@Component
class Coordinators {

    private final SharedRead<PersonId, Set<NetworkId>> networks;

    Coordinators(NetworkRepository repository, SharedReads reads) {
        this.networks = reads.of(Coordinators::topic, person -> Set.copyOf(repository.coordinatedBy(person)));
    }

    /** The topic on which it is told that a person coordinates other networks than before. */
    static Topic topic(PersonId person) {
        return Topic.of("coordinating", person.value());
    }

    Set<NetworkId> of(PersonId person) {
        return networks.read(person);
    }
}
