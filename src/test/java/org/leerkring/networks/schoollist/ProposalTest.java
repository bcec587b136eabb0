package org.leerkring.networks.schoollist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leerkring.networks.SchoolDetails;
import org.leerkring.networks.SchoolLevel;

class ProposalTest {

    private static final SchoolDetails LINDE =
            new SchoolDetails("12345", "De Linde", SchoolLevel.ORDINARY_PRIMARY, "Geel", "Kempen", "Ten Boom");

    @Test
    void aNewNumberIsCreatedAndAKnownOneComparedPartByPart() {
        var proposal = Proposal.of(
                List.of(
                        row(2, "12345", "De Linde", "secundair", "Geel", "Ten Boom"),
                        row(3, "12346", "De Beuk", "", "Mol", "")),
                known(LINDE));

        assertThat(proposal.page(Outcome.CHANGED, 0, 10)).singleElement().satisfies(changed -> assertThat(
                        changed.changes())
                .containsExactly(new ProposedRow.Change(Column.LEVEL, "ORDINARY_PRIMARY", "ORDINARY_SECONDARY")));
        assertThat(proposal.page(Outcome.CREATED, 0, 10)).singleElement().satisfies(created -> assertThat(
                        created.details())
                .isEqualTo(new SchoolDetails("12346", "De Beuk", SchoolLevel.OTHER, "Mol", "")));
        assertThat(proposal.toWrite()).isEqualTo(2);
    }

    @Test
    void anEmptyCellOrAMissingColumnErasesNothing() {
        var listed = new ListedSchool(2, Map.of(Column.NUMBER, "12345", Column.NAME, ""), false);

        assertThat(Proposal.of(List.of(listed), known(LINDE)).count(Outcome.UNCHANGED))
                .isEqualTo(1);
    }

    @Test
    void theSameListTwiceChangesNothing() {
        var list = List.of(
                row(2, "1", "De Linde", "basis", "Geel", "Ten Boom"),
                row(3, "2", "De  Beuk ", "211", "Mol", "TEN BOOM"),
                row(4, " a3 ", "De Eik", "", "", ""));
        var first = Proposal.of(list, Map.of());

        var again = Proposal.of(list, known(first.details().toArray(SchoolDetails[]::new)));

        assertThat(first.count(Outcome.CREATED)).isEqualTo(3);
        assertThat(again.count(Outcome.UNCHANGED)).isEqualTo(3);
    }

    @Test
    void capitalsMakeNoOtherGroup() {
        var proposal = Proposal.of(List.of(row(2, "12345", "De Linde", "", "", "TEN BOOM")), known(LINDE));

        assertThat(proposal.count(Outcome.UNCHANGED)).isEqualTo(1);
    }

    @Test
    void theZerosThatASpreadsheetTakesOffANumberMakeNoOtherSchool() {
        var school = new SchoolDetails("013417", "De Linde", SchoolLevel.OTHER, "Geel", "");

        var proposal = Proposal.of(List.of(row(2, "13417", "De Beuk", "", "", "")), known(school));

        assertThat(proposal.details())
                .containsExactly(new SchoolDetails("013417", "De Beuk", SchoolLevel.OTHER, "Geel", ""));
    }

    @Test
    void bothRowsWithOneNumberAreRefusedAndNameEachOther() {
        var proposal = Proposal.of(
                List.of(row(2, "7a", "De Linde", "", "", ""), row(9, " 7A", "De Beuk", "", "", "")), Map.of());

        assertThat(proposal.page(Outcome.REFUSED, 0, 10))
                .extracting(ProposedRow::row, ProposedRow::reason, ProposedRow::facts)
                .containsExactly(
                        tuple(2, "networks.list.row-twice", List.of("9")),
                        tuple(9, "networks.list.row-twice", List.of("2")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', De Linde, basis, networks.list.row-no-number",
        "1, '', basis, networks.refused.school-name",
        "1, De Linde, universiteit, networks.list.row-level",
        "123456789012345678901, De Linde, basis, networks.refused.school-number",
        "n° 5, De Linde, basis, networks.refused.school-number",
    })
    void aRowThatCannotBeIsRefusedAndTheReasonSaid(String number, String name, String level, String reason) {
        var proposal = Proposal.of(List.of(row(2, number, name, level, "", "")), Map.of());

        assertThat(proposal.page(Outcome.REFUSED, 0, 10))
                .extracting(ProposedRow::reason)
                .containsExactly(reason);
        assertThat(proposal.details()).isEmpty();
    }

    @Test
    void whatIsTooLongIsRefused() {
        var proposal = Proposal.of(List.of(row(2, "1", "De Linde", "", "x".repeat(81), "")), Map.of());

        assertThat(proposal.page(Outcome.REFUSED, 0, 10))
                .extracting(ProposedRow::reason)
                .containsExactly("networks.refused.too-long");
    }

    @Test
    void aRefusedRowDoesNotHoldUpTheOthers() {
        var proposal =
                Proposal.of(List.of(row(2, "", "De Linde", "", "", ""), row(3, "2", "De Beuk", "", "", "")), Map.of());

        assertThat(proposal.details()).extracting(SchoolDetails::name).containsExactly("De Beuk");
    }

    @Test
    void aPageHoldsSomeRowsOnly() {
        var rows = Stream.iterate(2, row -> row + 1)
                .limit(120)
                .map(row -> row(row, "n" + row, "School", "", "", ""))
                .toList();

        var proposal = Proposal.of(rows, Map.of());

        assertThat(proposal.page(Outcome.CREATED, 0, 50)).hasSize(50);
        assertThat(proposal.page(Outcome.CREATED, 100, 50)).hasSize(20);
    }

    private static ListedSchool row(
            int row, String number, String name, String level, String municipality, String group) {
        var cells = new EnumMap<Column, String>(Column.class);
        cells.put(Column.NUMBER, number);
        cells.put(Column.NAME, name);
        cells.put(Column.LEVEL, level);
        cells.put(Column.MUNICIPALITY, municipality);
        cells.put(Column.GROUP, group);
        return new ListedSchool(row, cells, false);
    }

    private static Map<String, SchoolDetails> known(SchoolDetails... schools) {
        return Stream.of(schools).collect(Collectors.toMap(SchoolDetails::number, Function.identity()));
    }
}
