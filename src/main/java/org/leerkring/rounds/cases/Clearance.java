package org.leerkring.rounds.cases;

import org.leerkring.communities.Communities;
import org.leerkring.communities.MemberLeft;
import org.leerkring.sessions.SessionCancelled;
import org.leerkring.sessions.SessionClosed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Clears away what nobody needs any more: votes of a session that is over, cases of who left. Durable, as its events. */
@Component
class Clearance {

    private final Ballots ballots;
    private final Cases cases;
    private final Communities communities;

    Clearance(Ballots ballots, Cases cases, Communities communities) {
        this.ballots = ballots;
        this.cases = cases;
        this.communities = communities;
    }

    @ApplicationModuleListener
    void on(SessionCancelled event) {
        ballots.over(event.session(), event.community());
    }

    @ApplicationModuleListener
    void on(SessionClosed event) {
        ballots.over(event.session(), event.community());
    }

    @ApplicationModuleListener
    void on(MemberLeft event) {
        if (!communities.isMember(event.community(), event.person())) { // they may be back by now
            cases.leave(event.community(), event.person());
        }
    }
}
