package org.leerkring.live;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who has a page open on a topic: for rules that ask whether someone is still there. */
@Component
public class Presence {

    private final Audience audience;
    private final Clock clock;

    Presence(Audience audience, Clock clock) {
        this.audience = audience;
        this.clock = clock;
    }

    public boolean isHere(UUID person, Topic topic) {
        return audience.isHere(person, topic);
    }

    /** How long this person has had no page open on the topic; for who never had one, since the server started. */
    public Duration goneFor(UUID person, Topic topic) {
        return Duration.between(audience.lastHere(person, topic), clock.instant());
    }
}
