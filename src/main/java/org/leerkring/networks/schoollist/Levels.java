package org.leerkring.networks.schoollist;

import static org.leerkring.networks.SchoolLevel.ORDINARY_PRIMARY;
import static org.leerkring.networks.SchoolLevel.ORDINARY_SECONDARY;
import static org.leerkring.networks.SchoolLevel.OTHER;
import static org.leerkring.networks.SchoolLevel.PART_TIME_ARTS;
import static org.leerkring.networks.SchoolLevel.SPECIAL_PRIMARY;
import static org.leerkring.networks.SchoolLevel.SPECIAL_SECONDARY;
import static org.leerkring.networks.SchoolLevel.VOCATIONAL;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.leerkring.networks.SchoolLevel;

/** What lists call the levels of education: in words, or by the three digits of the Flemish "hoofdstructuur". */
final class Levels {

    private static final Map<String, SchoolLevel> WORDS = new HashMap<>();

    static {
        Stream.of(SchoolLevel.values()).forEach(level -> words(level, level.name()));
        words(
                ORDINARY_PRIMARY,
                "111, 211, basis, basisonderwijs, gewoon basis, gewoon basisonderwijs, gewoon kleuteronderwijs,"
                        + " gewoon lager onderwijs, kleuteronderwijs, lager onderwijs, lager, kleuter, bao, gbo,"
                        + " primair onderwijs, po, ordinary primary, primary, primary education,"
                        + " mainstream primary, elementary");
        words(
                SPECIAL_PRIMARY,
                "121, 221, buitengewoon basis, buitengewoon basisonderwijs, buitengewoon kleuteronderwijs,"
                        + " buitengewoon lager onderwijs, bubao, bbo, speciaal basisonderwijs, speciaal onderwijs,"
                        + " sbo, so, special primary, special primary education");
        words(
                ORDINARY_SECONDARY,
                "311, secundair, secundair onderwijs, gewoon secundair, gewoon secundair onderwijs,"
                        + " voltijds gewoon secundair onderwijs, voltijds secundair onderwijs, gso,"
                        + " voortgezet onderwijs, vo, ordinary secondary, secondary, secondary education,"
                        + " mainstream secondary");
        words(
                SPECIAL_SECONDARY,
                "321, buitengewoon secundair, buitengewoon secundair onderwijs, buso,"
                        + " voortgezet speciaal onderwijs, vso, special secondary, special secondary education");
        words(PART_TIME_ARTS, "316, deeltijds kunstonderwijs, dko, kunstonderwijs, part time arts, arts");
        words(
                VOCATIONAL,
                "312, beroepsonderwijs, deeltijds beroepssecundair onderwijs, dbso, mbo,"
                        + " middelbaar beroepsonderwijs, vocational, vocational education");
        words(OTHER, "andere, ander, overige, other, volwassenenonderwijs, hoger onderwijs, clb, internaat");
    }

    private Levels() {}

    private static void words(SchoolLevel level, String words) {
        Stream.of(words.split(",")).map(Column::plain).forEach(word -> WORDS.put(word, level));
    }

    static Optional<SchoolLevel> of(String words) {
        return Optional.ofNullable(WORDS.get(Column.plain(words)));
    }
}
