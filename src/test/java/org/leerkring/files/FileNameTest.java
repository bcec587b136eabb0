package org.leerkring.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "verslag.pdf, verslag.pdf",
        "../../etc/passwd, passwd",
        "C:\\Users\\An\\les.docx, les.docx",
        "'  spatie errond .pdf ', 'spatie errond .pdf'",
        "één – groot “stuk”.pdf, één – groot “stuk”.pdf",
        "日本語.pdf, 日本語.pdf",
        "🎓.pdf, 🎓.pdf",
    })
    void keepsWhatPeopleCallIt(String given, String kept) {
        assertThat(FileName.clean(given).value()).isEqualTo(kept);
    }

    @Test
    void leavesOutWhatDoesNotShow() {
        assertThat(FileName.clean("a\u0000b\r\nc\u007F.pdf").value()).isEqualTo("abc.pdf");
        assertThat(FileName.clean("factuur\u202Efdp.exe").value()).isEqualTo("factuurfdp.exe");
    }

    @Test
    void marksWhatBrokenUtf8LeftBehind() {
        assertThat(FileName.clean("half\uD83D.pdf").value()).isEqualTo("half\uFFFD.pdf");
    }

    @Test
    void writesAnAccentAsOneCharacter() {
        assertThat(FileName.clean("e\u0301e\u0301n.pdf").value()).isEqualTo("één.pdf");
    }

    @Test
    void shortensButKeepsTheExtension() {
        assertThat(FileName.clean("a".repeat(400) + ".pdf").value())
                .hasSize(255)
                .endsWith("a.pdf");
        assertThat(FileName.clean("a." + "b".repeat(400)).value()).hasSize(255);
        assertThat(FileName.clean("a" + "🎓".repeat(200) + ".pdf").value())
                .hasSizeLessThanOrEqualTo(255)
                .endsWith("🎓.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", "map/", "\u0000", "\u202E"})
    void nothingIsNoName(String given) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> FileName.clean(given))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("files.FileRefused.unnamed"));
    }
}
