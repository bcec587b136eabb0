package org.leerkring.communities;

import org.leerkring.people.AccountClosed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Someone who closes their account leaves every community they are in. */
@Component
class ClosedAccounts {

    private final Seats seats;

    ClosedAccounts(Seats seats) {
        this.seats = seats;
    }

    /** Durable: runs after the commit, and again after a crash, until every seat is free. */
    @ApplicationModuleListener
    void on(AccountClosed left) {
        seats.vacate(left.person());
    }
}
