package org.leerkring.rounds;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityId;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;
import org.leerkring.today.Urgency;
import org.leerkring.today.Waiting;
import org.leerkring.today.WaitingItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** That a round began one may join or is in; it says nothing about what. */
@Component
class RoundWaiting implements Waiting {

    private final RoundRepository rounds;
    private final Communities communities;

    RoundWaiting(RoundRepository rounds, Communities communities) {
        this.rounds = rounds;
        this.communities = communities;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingItem> waitingFor(PersonId person) {
        var mine = communities.of(person).stream().collect(Collectors.toMap(CommunityCard::id, Function.identity()));
        return mine.isEmpty()
                ? List.of()
                : rounds.open(List.copyOf(mine.keySet())).stream()
                        .map(round -> item(round.read(), person, mine))
                        .toList();
    }

    private static WaitingItem item(RoundRead round, PersonId person, Map<CommunityId, CommunityCard> mine) {
        var community = Objects.requireNonNull(mine.get(round.community()));
        return new WaitingItem(
                Urgency.NOW,
                round.openedAt(),
                community.name(),
                community.kind().accent(),
                round.isIn(person) ? "rounds.RoundWaiting.back" : "rounds.RoundWaiting.ask",
                List.of(),
                "",
                RoundPaths.round(community.slug(), round.id()));
    }

    @Override
    public Collection<Topic> topics(PersonId person) {
        return communities.of(person).stream()
                .map(community -> Rounds.topic(community.id()))
                .toList();
    }
}
