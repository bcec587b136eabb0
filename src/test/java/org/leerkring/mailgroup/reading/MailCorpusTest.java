package org.leerkring.mailgroup.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MailCorpusTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    @ParameterizedTest
    @MethodSource("org.leerkring.mailgroup.reading.Corpus#names")
    void isReadAsItsReaderWould(String name) {
        var expected = Corpus.expected(name);
        var mail = Corpus.read(Corpus.raw(name));
        assertThat(mail.text()).isEqualTo(expected.text());
        assertThat(mail.kind()).hasToString(expected.kind());
        assertThat(mail.subject()).isEqualTo(expected.subject());
        assertThat(mail.files().stream().map(MailFile::name).collect(Collectors.joining(", ")))
                .isEqualTo(expected.files());
        assertThat(mail.aside().stream().map(MailFile::name).collect(Collectors.joining(", ")))
                .isEqualTo(expected.aside());
        assertThat(expected.cut()).allSatisfy(words -> assertThat(mail.rest()).contains(words));
    }

    @ParameterizedTest
    @MethodSource("org.leerkring.mailgroup.reading.Corpus#names")
    void isReadTheSameWithTheLineEndsOfTheWire(String name) {
        var wire =
                new String(Corpus.raw(name), ISO_8859_1).replace("\r\n", "\n").replace("\n", "\r\n");
        assertThat(Corpus.read(wire.getBytes(ISO_8859_1)).text())
                .isEqualTo(Corpus.expected(name).text());
    }

    /** Whatever the form that was chosen: each word of it is in the text or one click away. */
    @ParameterizedTest
    @MethodSource("org.leerkring.mailgroup.reading.Corpus#names")
    void losesNoWord(String name) throws Exception {
        var mail = Corpus.read(Corpus.raw(name));
        var kept = WORD.matcher(mail.text() + " " + mail.rest())
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
        assertThat(Bodies.of(Corpus.raw(name))).isNotEmpty().anySatisfy(body -> {
            var shown = Jsoup.parse(body);
            shown.select("[style*=display:none], [style*=\"display: none\"], style")
                    .remove();
            assertThat(WORD.matcher(shown.text()).results().map(found -> found.group()))
                    .isSubsetOf(kept);
        });
    }
}
