package org.leerkring.rounds.methods;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What each phase of the shipped methods lets people do, as lines of a table: one written by hand in a test, one read
 * from the methods by asking them what may be said.
 *
 * <p>Columns: method | phase | minutes | bringer | group | what the bringer may say | what the group may say | on the
 * table | reveal | names | rating | of what was rated only this is on the table | restate | reveals | no solutions | repeats |
 * optional. A kind goes with its limit for each person, {@code *} without one; {@code -} stands for nothing.
 */
final class PhaseTable {

    private static final String NOTHING = "-";

    private PhaseTable() {}

    /** The lines of a table written by hand, without the spaces that align it and without its heading. */
    static List<String> written(String table) {
        return table.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).collect(Collectors.joining(" | ")))
                .filter(line -> !line.startsWith("method |"))
                .toList();
    }

    /** The lines of these shipped methods, in the order they are shipped in. */
    static List<String> shipped(Set<String> methods) {
        return new ShippedMethods(new JsonMapper())
                .all().stream()
                        .filter(method -> methods.contains(method.key().value()))
                        .flatMap(method -> method.phases().stream().map(phase -> line(method, phase)))
                        .toList();
    }

    private static String line(Method method, Phase phase) {
        return String.join(
                " | ",
                method.key().value(),
                phase.key(),
                String.valueOf(phase.minutes().usual()),
                word(phase.bringer()),
                word(phase.group()),
                sayings(phase, true),
                sayings(phase, false),
                listed(phase.worksOn()),
                word(phase.reveal()),
                word(phase.names()),
                word(phase.rating()),
                listed(phase.rated()),
                word(phase.restate(), "restate"),
                word(phase.reveals()),
                word(phase.noSolutions(), "no solutions"),
                word(phase.repeats()),
                word(phase.optional(), "optional"));
    }

    private static String listed(Set<? extends Enum<?>> values) {
        return values.stream()
                .sorted(Comparator.comparingInt(Enum::ordinal))
                .map(PhaseTable::word)
                .collect(Collectors.collectingAndThen(Collectors.joining(" "), PhaseTable::orNothing));
    }

    private static String sayings(Phase phase, boolean bringer) {
        return Arrays.stream(ContributionKind.values())
                .filter(kind -> phase.most(kind, bringer) > 0)
                .map(kind -> word(kind) + ":" + limit(phase.most(kind, bringer)))
                .collect(Collectors.collectingAndThen(Collectors.joining(" "), PhaseTable::orNothing));
    }

    private static String limit(int most) {
        return most == Phase.ANY ? "*" : String.valueOf(most);
    }

    private static String word(@Nullable Enum<?> value) {
        return value == null || value == Rating.NONE
                ? NOTHING
                : value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String word(boolean set, String word) {
        return set ? word : NOTHING;
    }

    private static String orNothing(String words) {
        return words.isEmpty() ? NOTHING : words;
    }
}
