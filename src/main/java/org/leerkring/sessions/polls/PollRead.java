package org.leerkring.sessions.polls;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leerkring.people.PersonId;

/**
 * A date poll as its reader sees it.
 *
 * @param options in order of time
 * @param plans whether the reader may choose, remove and withdraw
 * @param owing the members who have not answered every option that is still possible
 * @param holidays whose school holidays its options were to avoid
 */
public record PollRead(
        PollLine line, List<OptionRead> options, boolean plans, List<PersonId> owing, Set<Region> holidays) {

    /** What suits most; empty as long as nobody can come, or everything is past. */
    public Optional<OptionRead> best() {
        return possible().stream().filter(option -> option.tally().comes() > 0).min(OptionRead.BEST_FIRST);
    }

    /** What can still be answered and chosen. */
    public List<OptionRead> possible() {
        return options.stream().filter(option -> !option.past()).toList();
    }

    /** The same, what suits most first. */
    public List<OptionRead> bestFirst() {
        return possible().stream().sorted(OptionRead.BEST_FIRST).toList();
    }

    /** What the reader has not answered yet. */
    public long unanswered() {
        return possible().stream().filter(option -> option.mine() == null).count();
    }

    public boolean isOpen() {
        return line.state() == PollState.OPEN;
    }

    /** Whether the reader may add an option. */
    public boolean mayPropose() {
        return isOpen() && (plans || line.othersMayPropose());
    }
}
