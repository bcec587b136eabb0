package org.leerkring.mailgroup.inbound;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;
import org.leerkring.today.Urgency;
import org.leerkring.today.Waiting;
import org.leerkring.today.WaitingItem;
import org.springframework.stereotype.Component;

/** Tells a coach that mails wait for them: somebody thinks they said something. */
@Component
class QueueWaiting implements Waiting {

    private final Arrivals arrivals;
    private final Communities communities;
    private final CommunityPolicy policy;

    QueueWaiting(Arrivals arrivals, Communities communities, CommunityPolicy policy) {
        this.arrivals = arrivals;
        this.communities = communities;
        this.policy = policy;
    }

    @Override
    public List<WaitingItem> waitingFor(PersonId person) {
        var coached = communities.of(person).stream()
                .filter(community -> policy.mayTend(community.id(), person))
                .collect(Collectors.toMap(CommunityCard::id, Function.identity()));
        return coached.isEmpty()
                ? List.of()
                : arrivals.backlogs(coached.keySet()).stream()
                        .flatMap(backlog -> Stream.ofNullable(coached.get(backlog.community()))
                                .map(community -> item(backlog, community)))
                        .toList();
    }

    @Override
    public Collection<Topic> topics(PersonId person) {
        return Stream.concat(
                        Stream.of(Communities.mine(person)),
                        communities.of(person).stream().map(community -> Queue.topic(community.id())))
                .toList();
    }

    private static WaitingItem item(Backlog backlog, CommunityCard community) {
        return new WaitingItem(
                Urgency.SOON,
                backlog.since(),
                community.name(),
                community.kind().accent(),
                "mailgroup.QueueWaiting.mails",
                List.of(backlog.count()),
                "",
                QueuePaths.queue(community.slug()));
    }
}
