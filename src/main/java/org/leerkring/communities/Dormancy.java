package org.leerkring.communities;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.networks.Networks;
import org.leerkring.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notices communities where nothing is said or planned any more, and asks their members one question: go on, pause or
 * close. What more than half of them want is done; something said wakes it too.
 */
@Service
@Transactional
public class Dormancy {

    private static final int AT_ONCE = 100;

    private final CommunityRepository communities;
    private final Wishes wishes;
    private final Rosters rosters;
    private final CommunityPolicy policy;
    private final Networks networks;
    private final List<SignOfLife> signs;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Dormancy(
            CommunityRepository communities,
            Wishes wishes,
            Rosters rosters,
            CommunityPolicy policy,
            Networks networks,
            List<SignOfLife> signs,
            Audit audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.communities = communities;
        this.wishes = wishes;
        this.rosters = rosters;
        this.policy = policy;
        this.networks = networks;
        this.signs = signs;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Looks at every community, a page at a time; each page is a transaction of its own. */
    @Transactional(propagation = Propagation.NEVER)
    public void lookAtAll() {
        var next = Optional.of(new CommunityId(new UUID(0, 0)));
        while (next.isPresent()) {
            var after = next.get();
            next = Objects.requireNonNull(transaction.execute(_ -> look(after)));
        }
    }

    /** In the order of their ids; returns the last one of the page, empty when there are no more. */
    private Optional<CommunityId> look(CommunityId after) {
        var page = communities.alive(after.value(), Limit.of(AT_ONCE));
        var said = lastSigns(page.stream().map(Community::id).toList());
        var terms = new HashMap<UUID, Duration>();
        for (var community : page) {
            var term = terms.computeIfAbsent(
                    community.network().value(),
                    _ -> Duration.ofDays(networks.settings(community.network()).dormantAfterDays()));
            look(community, said.getOrDefault(community.id(), Instant.EPOCH), term);
        }
        return page.size() < AT_ONCE
                ? Optional.empty()
                : Optional.of(page.getLast().id());
    }

    private void look(Community community, Instant said, Duration term) {
        var now = clock.instant();
        if (community.stage() == Stage.DORMANT) {
            if (said.isAfter(community.stageSince())) {
                community.wake(now);
                settled(community);
            }
        } else if (latest(said, community.stageSince()).isBefore(now.minus(term))) {
            community.moveTo(Stage.DORMANT, now);
            changed(community);
        }
    }

    private Map<CommunityId, Instant> lastSigns(Collection<CommunityId> page) {
        var all = new HashMap<CommunityId, Instant>();
        if (!page.isEmpty()) {
            signs.forEach(module -> module.lastSigns(page).forEach((id, at) -> all.merge(id, at, Dormancy::latest)));
        }
        return all;
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** How the one question stands, for a member; empty while the community is awake. */
    @Transactional(readOnly = true)
    public Optional<DormancyRead> question(CommunityId id, PersonId person) {
        var roster = policy.requireEntering(id, person);
        if (roster.community().stage() != Stage.DORMANT) {
            return Optional.empty();
        }
        var counted = new EnumMap<Wish, Integer>(Wish.class);
        var given = wishes.of(id);
        given.forEach((who, wish) -> {
            if (roster.isIn(who)) {
                counted.merge(wish, 1, Integer::sum);
            }
        });
        return Optional.of(
                new DormancyRead(roster.community(), counted, Optional.ofNullable(given.get(person)), needed(roster)));
    }

    /** A member says what they want; once more than half want the same, it is done. */
    public void wish(CommunityId id, PersonId person, Wish wish) {
        var roster = policy.requireEntering(id, person);
        var community = communities.lock(id).orElseThrow(NotAMember::new);
        if (community.stage() != Stage.DORMANT) {
            throw new CommunityRefused("communities.refused.awake");
        }
        wishes.say(id, person, wish, clock.instant());
        var same = wishes.of(id).entrySet().stream()
                .filter(given -> given.getValue() == wish && roster.isIn(given.getKey()))
                .count();
        if (same >= needed(roster)) {
            decide(community, wish, person);
        } else {
            changed(community);
        }
    }

    private void decide(Community community, Wish wish, PersonId by) {
        switch (wish) {
            case GO_ON -> community.wake(clock.instant());
            case PAUSE -> community.rest(clock.instant());
            case CLOSE -> community.moveTo(Stage.CLOSED, clock.instant());
        }
        audit.done(policy.act(wish == Wish.CLOSE ? Deed.COMMUNITY_CLOSED : Deed.COMMUNITY_CHANGED, by, community.id()));
        settled(community);
    }

    private static int needed(Roster roster) {
        return roster.members().size() / 2 + 1;
    }

    private void settled(Community community) {
        wishes.forget(community.id());
        changed(community);
    }

    private void changed(Community community) {
        var members = rosters.of(community.id()).stream()
                .flatMap(roster -> roster.members().stream())
                .map(Member::id)
                .toList();
        events.publishEvent(new CommunityChanged(community.id(), members));
    }
}
