package org.leerkring.networks.schoollist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is.
 *
 * @param file what the list is called
 * @param proposal what it would do, or did; null while the list is being read, and for one that cannot be
 * @param written how many schools have been written so far
 * @param notice translation key of what went wrong, or what to look at again; empty when there is nothing to say
 * @param facts what fills the places of the notice
 */
public record ImportRead(
        Stage stage, String file, @Nullable Proposal proposal, int written, String notice, List<Object> facts) {

    /** Where it is on its way. */
    public enum Stage {
        READING,
        /** The list cannot be used; the notice says why. */
        UNREADABLE,
        /** Waits for someone to look at the proposal and say yes. */
        PROPOSED,
        WRITING,
        DONE
    }

    static ImportRead reading(String file) {
        return new ImportRead(Stage.READING, file, null, 0, "", List.of());
    }

    ImportRead unreadable(String why, Object... facts) {
        return new ImportRead(Stage.UNREADABLE, file, null, 0, why, List.of(facts));
    }

    ImportRead proposes(Proposal what, String lookAgain) {
        return new ImportRead(Stage.PROPOSED, file, what, 0, lookAgain, List.of());
    }

    ImportRead writing(int more) {
        return new ImportRead(Stage.WRITING, file, proposal, written + more, "", List.of());
    }

    ImportRead done() {
        return new ImportRead(Stage.DONE, file, proposal, written, "", List.of());
    }

    /** Whether it works by itself, and one can only wait or go and do something else. */
    public boolean isBusy() {
        return stage == Stage.READING || stage == Stage.WRITING;
    }
}
