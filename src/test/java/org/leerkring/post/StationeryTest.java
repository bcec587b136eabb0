package org.leerkring.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leerkring.post.Stationery.Words;

class StationeryTest {

    Letter letter = new Stationery()
            .letter(
                    "an@school.example",
                    Locale.of("nl"),
                    new Words(
                            "Aanmelden",
                            "Dag An & <Co>",
                            "Klik op de knop.",
                            "Meld me aan",
                            "https://leerkring.example/x?a=1&b=2",
                            "Daarom."));

    @Test
    void escapesWhatItSetsInHtml() {
        assertThat(letter.html())
                .contains("<html lang=\"nl\">")
                .contains("<h1>Dag An &amp; &lt;Co&gt;</h1>")
                .contains("a&#x3D;1&amp;b&#x3D;2");
    }

    @Test
    void leavesTextAsItIs() {
        assertThat(letter.text())
                .startsWith("Dag An & <Co>\n\nKlik op de knop.\n\nMeld me aan:\nhttps://leerkring.example/x?a=1&b=2\n");
    }
}
