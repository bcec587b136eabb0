package org.leerkring.sessions.polls;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionTime;

/**
 * An option as it stands now.
 *
 * @param past whether it is too late for it
 * @param mine what the reader answered; null when nothing yet
 */
public record OptionRead(
        PollOptionId id,
        SessionTime time,
        PersonId proposedBy,
        boolean past,
        Tally tally,
        @Nullable Suits mine) {

    /** Most people first, then most schools, then whom it really suits, then the soonest. */
    static final Comparator<OptionRead> BEST_FIRST = Comparator.<OptionRead>comparingInt(
                    option -> -option.tally().comes())
            .thenComparingInt(option -> option.tally().missingSchools().size())
            .thenComparingInt(option -> -option.tally().yes().size())
            .thenComparing(OptionRead::time, SessionTimes.IN_ORDER);
}
