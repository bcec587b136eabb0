package org.leerkring.rounds.cases;

import java.util.List;
import java.util.Optional;
import org.leerkring.sessions.SessionLine;

/**
 * Which case a session takes, as it stands.
 *
 * @param open whether voices still count: until the session begins
 * @param mayChoose whether the reader may settle it
 * @param candidates most voices first, then the one that waits longest
 */
public record Ballot(SessionLine session, boolean open, boolean mayChoose, List<Candidate> candidates) {

    /** The one that who leads has settled on. */
    public Optional<Candidate> chosen() {
        return candidates.stream()
                .filter(candidate -> candidate.line().state() == CaseState.CHOSEN)
                .findFirst();
    }

    /** The one that is taken: what was settled, or else what most would take. */
    public Optional<Candidate> winner() {
        return chosen().or(() ->
                candidates.stream().filter(candidate -> candidate.votes() > 0).findFirst());
    }
}
