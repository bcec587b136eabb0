package org.leerkring.people.signin;

import java.util.List;
import org.leerkring.live.Noticeable;
import org.leerkring.live.Topic;
import org.leerkring.people.DeviceId;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;

/** Someone is no longer signed in on these devices; pages still open on them have to leave. */
record DevicesSignedOut(PersonId person, List<DeviceId> devices) implements Noticeable {

    @Override
    public List<Topic> topics() {
        return List.of(SignedIn.topic(person));
    }
}
