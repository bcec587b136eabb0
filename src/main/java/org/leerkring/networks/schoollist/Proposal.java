package org.leerkring.networks.schoollist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leerkring.networks.NetworkRefused;
import org.leerkring.networks.SchoolDetails;
import org.leerkring.networks.SchoolLevel;

/**
 * What a list would do to the register, row by row. An empty cell, or a column the list lacks, leaves what is known as
 * it is: a list adds and corrects, it never erases.
 */
public final class Proposal {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");

    private final List<ProposedRow> rows;
    private final Map<Outcome, List<ProposedRow>> byOutcome;

    private Proposal(List<ProposedRow> rows) {
        this.rows = rows;
        this.byOutcome = rows.stream()
                .collect(Collectors.groupingBy(
                        ProposedRow::outcome, () -> new EnumMap<>(Outcome.class), Collectors.toList()));
    }

    /** Compares a list with what is known, by number. */
    static Proposal of(List<ListedSchool> schools, Map<String, SchoolDetails> known) {
        var places = places(schools);
        var byKey = known.values().stream()
                .collect(Collectors.toMap(school -> key(school.number()), Function.identity(), (one, _) -> one));
        var rows = new ArrayList<ProposedRow>(schools.size());
        for (var school : schools) {
            rows.add(propose(school, places, byKey));
        }
        return new Proposal(List.copyOf(rows));
    }

    /** In which rows each number stands. */
    private static Map<String, List<Integer>> places(List<ListedSchool> schools) {
        var places = new HashMap<String, List<Integer>>();
        schools.forEach(school ->
                places.computeIfAbsent(key(school), _ -> new ArrayList<>(1)).add(school.row()));
        return places;
    }

    private static String key(ListedSchool school) {
        return key(school.cell(Column.NUMBER));
    }

    /** Two spellings of one number are one; a spreadsheet takes the zeros off that a number begins with. */
    private static String key(String number) {
        var tidy = SchoolDetails.tidyNumber(number);
        return DIGITS.matcher(tidy).matches() ? LEADING_ZEROS.matcher(tidy).replaceFirst("") : tidy;
    }

    private static ProposedRow propose(
            ListedSchool school, Map<String, List<Integer>> places, Map<String, SchoolDetails> known) {
        var number = key(school);
        if (school.crooked()) {
            return ProposedRow.refused(school, "networks.list.row-crooked");
        }
        if (number.isEmpty()) {
            return ProposedRow.refused(school, "networks.list.row-no-number");
        }
        var others = places.getOrDefault(number, List.of()).stream()
                .filter(row -> row != school.row())
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            return ProposedRow.refused(school, "networks.list.row-twice", others);
        }
        var level = level(school);
        if (level.isEmpty() && !school.cell(Column.LEVEL).isEmpty()) {
            return ProposedRow.refused(school, "networks.list.row-level", school.cell(Column.LEVEL));
        }
        return compare(school, level.orElse(null), known.get(number));
    }

    private static Optional<SchoolLevel> level(ListedSchool school) {
        return Levels.of(school.cell(Column.LEVEL));
    }

    private static ProposedRow compare(
            ListedSchool school, @Nullable SchoolLevel level, @Nullable SchoolDetails before) {
        try {
            var after = before == null ? fresh(school, level) : merged(school, level, before);
            if (before == null) {
                return ProposedRow.accepted(school, Outcome.CREATED, after, List.of());
            }
            var changes = changes(before, after);
            return ProposedRow.accepted(
                    school, changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED, after, changes);
        } catch (NetworkRefused refused) {
            return ProposedRow.refused(school, refused.key(), refused.facts());
        }
    }

    private static SchoolDetails fresh(ListedSchool school, @Nullable SchoolLevel level) {
        return new SchoolDetails(
                school.cell(Column.NUMBER),
                school.cell(Column.NAME),
                Objects.requireNonNullElse(level, SchoolLevel.OTHER),
                school.cell(Column.MUNICIPALITY),
                school.cell(Column.REGION),
                school.cell(Column.GROUP));
    }

    private static SchoolDetails merged(ListedSchool school, @Nullable SchoolLevel level, SchoolDetails before) {
        var after = new SchoolDetails(
                before.number(),
                either(school.cell(Column.NAME), before.name()),
                Objects.requireNonNullElse(level, before.level()),
                either(school.cell(Column.MUNICIPALITY), before.municipality()),
                either(school.cell(Column.REGION), before.region()),
                either(school.cell(Column.GROUP), before.group()));
        // capitals make no other group
        return after.group().equalsIgnoreCase(before.group()) ? after.inGroup(before.group()) : after;
    }

    private static String either(String listed, String before) {
        return listed.isEmpty() ? before : listed;
    }

    private static List<ProposedRow.Change> changes(SchoolDetails before, SchoolDetails after) {
        var changes = new ArrayList<ProposedRow.Change>();
        compare(changes, Column.NAME, before.name(), after.name());
        compare(changes, Column.LEVEL, before.level().name(), after.level().name());
        compare(changes, Column.MUNICIPALITY, before.municipality(), after.municipality());
        compare(changes, Column.REGION, before.region(), after.region());
        compare(changes, Column.GROUP, before.group(), after.group());
        return List.copyOf(changes);
    }

    private static void compare(List<ProposedRow.Change> changes, Column column, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new ProposedRow.Change(column, before, after));
        }
    }

    /** How many rows of the list there are with this outcome. */
    public int count(Outcome outcome) {
        return byOutcome.getOrDefault(outcome, List.of()).size();
    }

    public int size() {
        return rows.size();
    }

    /** How many schools taking it in would write. */
    public int toWrite() {
        return count(Outcome.CREATED) + count(Outcome.CHANGED);
    }

    /** At most so many rows with this outcome, in the order of the list, from the one at this place among them. */
    public List<ProposedRow> page(Outcome outcome, int from, int limit) {
        return byOutcome.getOrDefault(outcome, List.of()).stream()
                .skip(from)
                .limit(limit)
                .toList();
    }

    List<SchoolDetails> details() {
        return rows.stream().map(ProposedRow::toWrite).flatMap(Optional::stream).toList();
    }

    boolean doesTheSameAs(Proposal other) {
        return rows.equals(other.rows);
    }
}
