package org.leerkring.rounds;

import java.util.UUID;
import org.leerkring.communities.NotAMember;
import org.leerkring.live.Topic;
import org.leerkring.live.TopicGate;
import org.leerkring.people.PersonId;
import org.springframework.stereotype.Component;

/** Who is in a round, writes or is ready is told to those who took a seat in it. */
@Component
class RoundGate implements TopicGate {

    private final Rounds rounds;
    private final RoundPolicy policy;

    RoundGate(Rounds rounds, RoundPolicy policy) {
        this.rounds = rounds;
        this.policy = policy;
    }

    @Override
    public String kind() {
        return "round";
    }

    @Override
    public boolean mayWatch(UUID person, Topic topic) {
        var id = new PersonId(person);
        try {
            var round = rounds.read(new RoundId(topic.subject()));
            return round.participant(id).isPresent() && policy.mayOpen(round.community(), id);
        } catch (NotAMember gone) {
            return false;
        }
    }
}
