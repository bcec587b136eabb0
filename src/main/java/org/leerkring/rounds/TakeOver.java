package org.leerkring.rounds;

import java.time.Duration;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.live.Presence;
import org.leerkring.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * Whose the facilitator's role may become. Nobody can take it: it is passed on by name, or, when its holder has had no
 * page open for a minute, it lies open to the coach first and then to the others who are in (intervision.md).
 */
@Component
class TakeOver {

    static final Duration GONE = Duration.ofMinutes(1);

    /** So long the coach alone is asked. */
    static final Duration COACH_FIRST = Duration.ofSeconds(30);

    private final Presence presence;
    private final CommunityPolicy circles;

    TakeOver(Presence presence, CommunityPolicy circles) {
        this.presence = presence;
        this.circles = circles;
    }

    boolean isOpenTo(RoundRead round, PersonId person) {
        if (round.state() == RoundState.ENDED || person.equals(round.facilitator()) || !round.isIn(person)) {
            return false;
        }
        if (person.equals(round.offeredTo())) {
            return true;
        }
        var gone = presence.goneFor(round.facilitator().value(), Rounds.topic(round.id()));
        if (gone.compareTo(GONE) < 0) {
            return false;
        }
        return gone.compareTo(GONE.plus(COACH_FIRST)) >= 0 || isCoach(round, person) || !hasCoach(round);
    }

    void require(RoundRead round, PersonId person) {
        if (!isOpenTo(round, person)) {
            throw new RoundRefused("rounds.refused.not-offered");
        }
    }

    private boolean hasCoach(RoundRead round) {
        return round.present().stream()
                .anyMatch(it -> isCoach(round, it.person())
                        && presence.isHere(it.person().value(), Rounds.topic(round.id())));
    }

    private boolean isCoach(RoundRead round, PersonId person) {
        return circles.isCoach(round.community(), person);
    }
}
