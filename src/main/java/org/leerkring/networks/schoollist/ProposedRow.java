package org.leerkring.networks.schoollist;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leerkring.networks.SchoolDetails;

/**
 * What one row of a list would do to the register, and why.
 *
 * @param row as spreadsheets and editors count it, from 1
 * @param number as it stands in the list
 * @param name as it stands in the list
 * @param details what would be known afterwards; null for a refused row
 * @param changes what differs from what is known; only for a changed row
 * @param reason translation key of why it is refused; empty for the others
 * @param facts what fills the places of the reason
 */
public record ProposedRow(
        int row,
        Outcome outcome,
        String number,
        String name,
        @Nullable SchoolDetails details,
        List<Change> changes,
        String reason,
        List<Object> facts) {

    /** Before and after, as they are kept: a level by its name in {@link org.leerkring.networks.SchoolLevel}. */
    public record Change(Column column, String before, String after) {}

    static ProposedRow refused(ListedSchool school, String reason, Object... facts) {
        return new ProposedRow(
                school.row(),
                Outcome.REFUSED,
                school.cell(Column.NUMBER),
                school.cell(Column.NAME),
                null,
                List.of(),
                reason,
                List.of(facts));
    }

    static ProposedRow accepted(ListedSchool school, Outcome outcome, SchoolDetails details, List<Change> changes) {
        return new ProposedRow(
                school.row(), outcome, details.number(), details.name(), details, changes, "", List.of());
    }

    /** What must be written; nothing for a row that is refused or changes nothing. */
    Optional<SchoolDetails> toWrite() {
        return outcome == Outcome.CREATED || outcome == Outcome.CHANGED
                ? Optional.ofNullable(details)
                : Optional.empty();
    }
}
