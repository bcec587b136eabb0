package org.leerkring.rounds.cases;

import org.leerkring.sessions.SessionCancelled;
import org.leerkring.sessions.SessionClosed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What was chosen for a session that is over, and not taken, may be chosen for the next. */
@Component
class SessionsOver {

    private final Ballots ballots;

    SessionsOver(Ballots ballots) {
        this.ballots = ballots;
    }

    @ApplicationModuleListener
    void on(SessionCancelled event) {
        ballots.over(event.session(), event.community());
    }

    @ApplicationModuleListener
    void on(SessionClosed event) {
        ballots.over(event.session(), event.community());
    }
}
