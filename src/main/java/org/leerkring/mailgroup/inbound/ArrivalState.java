package org.leerkring.mailgroup.inbound;

/** What became of a mail. */
enum ArrivalState {
    /** Kept, and not looked at yet. */
    WAITING,
    POSTED,
    /** Nothing to do about it: automatic mail, a copy of one that came already, a stranger who was told before. */
    PASSED_OVER,
    /** Its sender got an answer instead of a post. */
    TURNED_AWAY,
    /** Waits until a coach decides. */
    STUCK,
    /** Thrown away by a coach, who may still change their mind. */
    DISCARDED
}
