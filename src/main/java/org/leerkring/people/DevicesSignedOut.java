package org.leerkring.people;

import java.util.List;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;

/** Someone is no longer signed in on these devices; pages still open on them have to leave. */
record DevicesSignedOut(PersonId person, List<DeviceId> devices) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(SignedIn.topic(person));
    }
}
