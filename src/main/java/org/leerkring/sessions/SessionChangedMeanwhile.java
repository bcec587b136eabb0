package org.leerkring.sessions;

/** Somebody else changed the session since this person looked; it says how it is now. */
public class SessionChangedMeanwhile extends SessionRefused {

    private final transient SessionRead now;

    SessionChangedMeanwhile(SessionRead now) {
        super("sessions.refused.changed-meanwhile");
        this.now = now;
    }

    /** How it is now; a change based on its edition is accepted. */
    public SessionRead now() {
        return now;
    }
}
