package org.leerkring.sessions.attendance;

import org.leerkring.sessions.SessionRefused;

/**
 * What someone answers to an invitation; if it exists it is valid.
 *
 * @param note why not, which only who leads the session reads; or the name of who comes in their place. Empty otherwise
 */
public record Rsvp(Coming coming, String note) {

    private static final int LONGEST_NOTE = 300;

    public Rsvp {
        note = coming.takesPart() && coming != Coming.SUBSTITUTE ? "" : note.strip();
        if (note.length() > LONGEST_NOTE) {
            throw new SessionRefused("sessions.refused.note-too-long", LONGEST_NOTE);
        }
        if (coming == Coming.SUBSTITUTE && note.isEmpty()) {
            throw new SessionRefused("sessions.refused.substitute-unnamed");
        }
    }

    /** An answer that needs no more words. */
    public static Rsvp of(Coming coming) {
        return new Rsvp(coming, "");
    }

    /** What everyone may know of it: never why someone is absent. */
    Rsvp discreet() {
        return coming == Coming.ABSENT ? of(coming) : this;
    }

    /** Says nothing of why. */
    @Override
    public String toString() {
        return "Rsvp[" + coming + "]";
    }
}
