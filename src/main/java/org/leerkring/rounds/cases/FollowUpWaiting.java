package org.leerkring.rounds.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.leerkring.today.Urgency;
import org.leerkring.today.Waiting;
import org.leerkring.today.WaitingItem;
import org.springframework.stereotype.Component;

/** "What did you do with it?", from the day the bringer chose. It says nothing of the case: screens are looked at. */
@Component
class FollowUpWaiting implements Waiting {

    private final FollowUps followUps;
    private final Communities communities;
    private final People people;
    private final Clock clock;

    FollowUpWaiting(FollowUps followUps, Communities communities, People people, Clock clock) {
        this.followUps = followUps;
        this.communities = communities;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<WaitingItem> waitingFor(PersonId person) {
        var mine = communities.of(person).stream().collect(Collectors.toMap(CommunityCard::id, Function.identity()));
        if (mine.isEmpty()) {
            return List.of();
        }
        var zone = people.find(person).map(PersonCard::zone).orElse(ZoneOffset.UTC);
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return followUps.due(person, mine.keySet(), today).stream()
                .map(followUp -> item(followUp, mine))
                .toList();
    }

    private static WaitingItem item(FollowUpRead followUp, Map<CommunityId, CommunityCard> mine) {
        var community = Objects.requireNonNull(mine.get(followUp.community()));
        var due = Objects.requireNonNull(followUp.words().dueOn());
        return new WaitingItem(
                Urgency.SOON,
                due.atStartOfDay(ZoneOffset.UTC).toInstant(),
                community.name(),
                community.kind().accent(),
                "rounds.FollowUpWaiting.ask",
                List.of(),
                "",
                CasePaths.proposal(community.slug(), followUp.id()));
    }

    @Override
    public Collection<Topic> topics(PersonId person) {
        return List.of(FollowUps.topic(person));
    }
}
