package org.leerkring.sessions;

/** Another session of the community is planned at that time; it says which, and who insists may plan beside it. */
public class SlotTaken extends SessionRefused {

    private final transient SessionLine taken;

    SlotTaken(SessionLine taken) {
        super("sessions.refused.slot-taken", taken.title());
        this.taken = taken;
    }

    /** The session that is there already. */
    public SessionLine taken() {
        return taken;
    }
}
