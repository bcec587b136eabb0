package org.leerkring.communities.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leerkring.communities.charter.Piece.Fate;

class DifferencesTest {

    @Test
    void wordsThatCameAndWentAreToldFromThoseThatStayed() {
        assertThat(rhythm("We komen vijf keer samen", "We komen zes keer per jaar samen"))
                .containsExactly(
                        new Piece(Fate.KEPT, "We komen "),
                        new Piece(Fate.REMOVED, "vijf"),
                        new Piece(Fate.ADDED, "zes"),
                        new Piece(Fate.KEPT, " keer "),
                        new Piece(Fate.ADDED, "per jaar "),
                        new Piece(Fate.KEPT, "samen"));
    }

    @Test
    void aSentenceThatWasReplacedIsNotCutIntoWords() {
        assertThat(rhythm("We komen vijf keer samen", "We komen zes maal samen"))
                .containsExactly(
                        new Piece(Fate.KEPT, "We komen "),
                        new Piece(Fate.REMOVED, "vijf keer"),
                        new Piece(Fate.ADDED, "zes maal"),
                        new Piece(Fate.KEPT, " samen"));
    }

    @Test
    void aLineBreakCanComeByItself() {
        assertThat(rhythm("een twee", "een\ntwee")).extracting(Piece::fate).contains(Fate.ADDED, Fate.REMOVED);
    }

    @Test
    void aPartThatDidNotChangeIsLeftOut() {
        var before = Map.of(CharterPart.TASK, "intervisie", CharterPart.GROWTH, "een ding");
        var after = Map.of(CharterPart.TASK, "intervisie");

        assertThat(Differences.between(before, after).parts()).containsOnlyKeys(CharterPart.GROWTH);
    }

    @ParameterizedTest
    @CsvSource({"'', alles nieuw", "alles weg, ''", "een twee drie, drie twee een", "a  b, a b"})
    void thePiecesTogetherAreBothTexts(String before, String after) {
        var pieces = rhythm(before, after);

        assertThat(words(pieces, Fate.ADDED)).isEqualTo(before);
        assertThat(words(pieces, Fate.REMOVED)).isEqualTo(after);
    }

    private static List<Piece> rhythm(String before, String after) {
        return Differences.between(Map.of(CharterPart.RHYTHM, before), Map.of(CharterPart.RHYTHM, after))
                .parts()
                .getOrDefault(CharterPart.RHYTHM, List.of());
    }

    private static String words(List<Piece> pieces, Fate without) {
        return pieces.stream()
                .filter(piece -> piece.fate() != without)
                .map(Piece::words)
                .collect(Collectors.joining());
    }
}
