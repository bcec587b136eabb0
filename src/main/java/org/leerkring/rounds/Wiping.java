package org.leerkring.rounds;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.leerkring.audit.Deed;
import org.leerkring.communities.Communities;
import org.leerkring.communities.NotAMember;
import org.leerkring.networks.Networks;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.cases.Cases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Wipes the words of rounds: at once when the bringer asks, else when the network's term has passed. What stays is that
 * there was a round, with which method, how many took part and how long each phase took, and what the group learnt.
 */
@Service
public class Wiping {

    private static final Logger log = LoggerFactory.getLogger(Wiping.class);

    private static final int BATCH = 100;

    private final RoundRepository rounds;
    private final ContributionRepository contributions;
    private final PaperRepository papers;
    private final RoundPolicy policy;
    private final Cases cases;
    private final Hearing hearing;
    private final Communities communities;
    private final Networks networks;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Wiping(
            RoundRepository rounds,
            ContributionRepository contributions,
            PaperRepository papers,
            RoundPolicy policy,
            Cases cases,
            Hearing hearing,
            Communities communities,
            Networks networks,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.contributions = contributions;
        this.papers = papers;
        this.policy = policy;
        this.cases = cases;
        this.hearing = hearing;
        this.communities = communities;
        this.networks = networks;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** The bringer has nothing of it kept any longer; a round without one is wiped by who led it. */
    @Transactional
    public void wipe(RoundId id, PersonId by) {
        var round = rounds.lock(id).orElseThrow(NotAMember::new);
        var read = round.read();
        policy.requireWiping(read, by);
        if (read.state() != RoundState.ENDED) {
            throw new RoundRefused("rounds.refused.not-ended");
        }
        wipe(round);
        policy.did(read, by, Deed.ROUND_WIPED);
    }

    /** Wipes what has passed its term; one that fails is tried again the next time, and keeps no other from it. */
    void wipeAll() {
        var last = new UUID(0, 0);
        List<RoundId> batch;
        do {
            batch = rounds.endedBefore(clock.instant().minus(Duration.ofDays(1)), last, Limit.of(BATCH));
            for (var id : batch) {
                last = id.value();
                try {
                    transaction.executeWithoutResult(_ -> wipeIfDue(id));
                } catch (RuntimeException e) { // its message may quote what is to be wiped
                    log.warn(
                            "Round {} was not wiped: {}",
                            id.value(),
                            e.getClass().getName());
                }
            }
        } while (batch.size() == BATCH);
    }

    private void wipeIfDue(RoundId id) {
        var round = rounds.lock(id).orElseThrow();
        var read = round.read();
        if (read.endedAt() != null && read.wipedAt() == null && !isKept(read, read.endedAt())) {
            wipe(round);
        }
    }

    private boolean isKept(RoundRead round, Instant ended) {
        var network = communities.roster(round.community()).community().network();
        return ended.plus(Duration.ofDays(networks.settings(network).roundDays()))
                .isAfter(clock.instant());
    }

    private void wipe(Round round) {
        var theCase = round.read().theCase();
        contributions.wipe(round.id());
        papers.wipe(round.id());
        if (theCase != null) {
            cases.wipe(theCase);
        }
        round.wiped(clock.instant());
        rounds.saveAndFlush(round);
        hearing.forget(round.id());
        events.publishEvent(new Spoken(round.id(), true));
        events.publishEvent(new RoundChanged(round.id(), round.community()));
    }
}
