package org.leerkring.networks.schoollist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leerkring.networks.NetworkRefused;

class SchoolListTest {

    private static final String TWO =
            "Nummer;Naam;Gemeente\r\n12345;Sint-Jozefscollege;Geel\r\n12346;École Genève;Brussel\r\n";

    @TempDir
    Path folder;

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", false),
                Arguments.of("UTF-8", true),
                Arguments.of("windows-1252", false),
                Arguments.of("UTF-16LE", false),
                Arguments.of("UTF-16LE", true),
                Arguments.of("UTF-16BE", false),
                Arguments.of("UTF-16BE", true));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void lettersAreReadInWhateverEncodingTheyWereSaved(String charset, boolean mark) throws IOException {
        assertThat(names(Lists.bytes(TWO, Charset.forName(charset), mark)))
                .containsExactly("Sint-Jozefscollege", "École Genève");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void theSeparatorIsFound(String separator) throws IOException {
        assertThat(names(utf8(TWO.replace(";", separator)))).containsExactly("Sint-Jozefscollege", "École Genève");
    }

    @Test
    void aCommaInsideANameIsNoSeparator() throws IOException {
        assertThat(names(utf8("number,name,city\n1,\"Smith, Jones & Co\",Ghent\n2,\"De \"\"Linde\"\"\",Geel\n")))
                .containsExactly("Smith, Jones & Co", "De \"Linde\"");
    }

    @Test
    void columnsMayComeInAnyOrderAndLanguageWithOthersBetween() throws IOException {
        var schools = read(utf8("City;Phone;SCHOOL NAME;School-number;Level\nGent;09 1;De Krekel;777;primary\n"));

        assertThat(schools).singleElement().satisfies(school -> {
            assertThat(school.cell(Column.NUMBER)).isEqualTo("777");
            assertThat(school.cell(Column.NAME)).isEqualTo("De Krekel");
            assertThat(school.cell(Column.MUNICIPALITY)).isEqualTo("Gent");
            assertThat(school.cell(Column.LEVEL)).isEqualTo("primary");
        });
    }

    @Test
    void aTitleAboveTheColumnNamesDoesNotMatterAndRowsAreCountedAsInTheFile() throws IOException {
        var schools = read(utf8("Lijst van scholen\n\nInstellingsnummer;Naam instelling\n1;De Linde\n\n2;De Beuk\n"));

        assertThat(schools).extracting(ListedSchool::row).containsExactly(4, 6);
    }

    @Test
    void aRowWithMoreCellsThanColumnsIsNotTrusted() throws IOException {
        assertThat(read(utf8("Nummer;Naam\n1;De Linde;Geel\n2;De Beuk;\n")))
                .extracting(ListedSchool::crooked)
                .containsExactly(true, false);
    }

    @Test
    void aWorkbookIsReadLikeATextAndNumbersStayWhole() throws IOException {
        var schools = read(Lists.workbook(TWO));

        assertThat(schools)
                .extracting(school -> school.cell(Column.NUMBER) + school.cell(Column.NAME))
                .containsExactly("12345Sint-Jozefscollege", "12346École Genève");
        assertThat(schools).extracting(ListedSchool::row).containsExactly(2, 3);
    }

    static Stream<Arguments> mistakes() {
        var workbook = Lists.workbook(TWO);
        return Stream.of(
                Arguments.of("networks.list.empty", new byte[0]),
                Arguments.of("networks.list.no-list", utf8("%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n")),
                Arguments.of("networks.list.no-list", utf8("<!DOCTYPE html><html><body><table></table></body></html>")),
                Arguments.of("networks.list.locked", Lists.locked()),
                Arguments.of("networks.list.broken", Arrays.copyOf(workbook, workbook.length / 2)),
                Arguments.of("networks.list.unpacks-too-big", Lists.bomb(200L << 20)),
                Arguments.of("networks.list.no-header", utf8("1;De Linde\n2;De Beuk\n")),
                Arguments.of("networks.list.no-header", utf8("Nummer:Naam\n1:De Linde\n")),
                Arguments.of("networks.list.no-rows", utf8("Nummer;Naam\n\n;\n")),
                Arguments.of("networks.list.quotes", utf8("Nummer;Naam\n1;\"De Linde\n2;De Beuk\n")));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void whatIsNoListIsRefusedAndTheReasonSaid(String reason, byte[] bytes) {
        assertThatExceptionOfType(NetworkRefused.class)
                .isThrownBy(() -> read(bytes))
                .returns(reason, NetworkRefused::key);
    }

    @Test
    void aListThatIsTooLongIsRefused() {
        assertThatExceptionOfType(NetworkRefused.class)
                .isThrownBy(() -> read(utf8(Lists.csv(Table.LONGEST + 1, ""))))
                .returns("networks.list.too-long", NetworkRefused::key);
    }

    private List<String> names(byte[] bytes) throws IOException {
        return read(bytes).stream().map(school -> school.cell(Column.NAME)).toList();
    }

    private List<ListedSchool> read(byte[] bytes) throws IOException {
        return SchoolList.read(Files.write(folder.resolve("lijst"), bytes));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
