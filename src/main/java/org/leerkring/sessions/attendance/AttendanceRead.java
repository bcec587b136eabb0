package org.leerkring.sessions.attendance;

import java.util.List;
import java.util.Optional;
import org.leerkring.people.PersonId;

/** Who was asked to come to a session and what each answered, by name; as one reader may know it. */
public record AttendanceRead(List<Invitee> invitees) {

    /** Those who answered so. */
    public List<Invitee> who(Coming coming) {
        return invitees.stream().filter(invitee -> invitee.is(coming)).toList();
    }

    /** Those who come, in whatever way. */
    public List<Invitee> coming() {
        return invitees.stream().filter(Invitee::comes).toList();
    }

    /** Those who still have to say. */
    public List<Invitee> silent() {
        return invitees.stream().filter(invitee -> invitee.rsvp() == null).toList();
    }

    /** One of them. */
    public Optional<Invitee> of(PersonId person) {
        return invitees.stream()
                .filter(invitee -> invitee.person().equals(person))
                .findFirst();
    }
}
