package org.leerkring.networks.schoollist;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a column of a list can tell of a school, and what people and official exports call it. */
public enum Column {
    NUMBER("nummer, nr, schoolnummer, school nr, officieel nummer, instellingsnummer, instelling nummer, instnr,"
            + " inst nr, nummer instelling, administratief nummer, vestigingsnummer, brin, brin nummer,"
            + " brinnummer, number, no, school number, official number, school id"),
    NAME("naam, school, schoolnaam, naam school, naam instelling, instellingsnaam, naam van de school,"
            + " naam vestiging, vestigingsnaam, korte naam, name, school name"),
    LEVEL("niveau, onderwijsniveau, hoofdstructuur, hf, hoofdstructuur nummer, type onderwijs, onderwijstype,"
            + " soort onderwijs, onderwijssoort, level, level of education, school level, type"),
    MUNICIPALITY("gemeente, fusiegemeente, hoofdgemeente, gemeentenaam, plaats, plaatsnaam, woonplaats, stad,"
            + " municipality, city, town"),
    REGION("regio, streek, provincie, provincienaam, region, province"),
    GROUP("scholengroep, scholengemeenschap, naam scholengemeenschap, naam scholengroep, schoolgroep, koepel,"
            + " school group, group, group of schools");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    private static final Map<String, Column> BY_NAME = Stream.of(values())
            .flatMap(column -> Stream.of(column.names.split(",")).map(name -> Map.entry(plain(name), column)))
            .distinct() // two spellings of one name
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String names;

    Column(String names) {
        this.names = names;
    }

    /** The column a header speaks of; empty for one that says nothing we keep. */
    static Optional<Column> named(String header) {
        return Optional.ofNullable(BY_NAME.get(plain(header)));
    }

    /** Small letters and digits only: "Instelling-Nr." and "instelling nr" are one name. */
    static String plain(String text) {
        var letters =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
