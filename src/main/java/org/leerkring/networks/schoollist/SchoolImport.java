package org.leerkring.networks.schoollist;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One list on its way into the register; read by screens while a thread of its own works on it. */
final class SchoolImport {

    private ImportRead now;
    private List<ListedSchool> schools = List.of();

    SchoolImport(String file) {
        now = ImportRead.reading(file);
    }

    synchronized ImportRead now() {
        return now;
    }

    synchronized void move(UnaryOperator<ImportRead> step) {
        now = step.apply(now);
    }

    synchronized void propose(List<ListedSchool> listed, Proposal proposal) {
        schools = listed;
        now = now.proposes(proposal, "");
    }

    /** From here on it is being written, by whoever gets the proposal; null when there is none to confirm. */
    synchronized @Nullable Proposal confirm() {
        if (now.stage() != ImportRead.Stage.PROPOSED) {
            return null;
        }
        var proposal = now.proposal();
        now = now.writing(0);
        return proposal;
    }

    synchronized List<ListedSchool> schools() {
        return schools;
    }
}
