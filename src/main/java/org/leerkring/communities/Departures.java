package org.leerkring.communities;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Each hour looks for seats whose last day is over, and tells so, once for each. */
@Component
class Departures {

    private static final int AT_ONCE = 100;

    private final MembershipRepository memberships;
    private final Rosters rosters;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Departures(
            MembershipRepository memberships,
            Rosters rosters,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.memberships = memberships;
        this.rosters = rosters;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    void tellAll() {
        while (Boolean.TRUE.equals(transaction.execute(_ -> tellSome()))) {
            // until none is left: each go is a transaction of its own
        }
    }

    private boolean tellSome() {
        var over = memberships.departing(rosters.today(), Limit.of(AT_ONCE));
        for (var seat : over) {
            seat.depart();
            if (!rosters.isIn(seat.community(), seat.person())) { // in another role they may still be
                events.publishEvent(new MemberLeft(seat.community(), seat.person(), clock.instant()));
            }
        }
        return over.size() == AT_ONCE;
    }
}
