package org.leerkring.rounds.secrets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealingTest {

    private static final String WORDS = "Een leerling vertelde mij dat hij niet meer naar huis wil 💛";

    private final Sealing sealing = Keys.of("k1");

    @ParameterizedTest
    @ValueSource(strings = {"", "x", WORDS, "Zażółć gęślą jaźń, Çağrı’nın sorusu"})
    void whatIsSealedOpensAsItWas(String words) {
        assertThat(sealing.open(sealing.seal(words))).isEqualTo(words);
    }

    @Test
    void aLongTextToo() {
        var long_ = WORDS.repeat(2_000);

        assertThat(sealing.open(sealing.seal(long_))).isEqualTo(long_);
    }

    @Test
    void aSealedValueShowsNoWord() {
        var seen = new String(sealing.seal(WORDS), UTF_8) + new String(sealing.seal(WORDS), ISO_8859_1);

        assertThat(seen).doesNotContain("leerling").doesNotContain("huis").contains("k1");
    }

    @Test
    void theSameWordsLookDifferentEachTime() {
        assertThat(sealing.seal(WORDS)).isNotEqualTo(sealing.seal(WORDS));
    }

    /** Every single byte counts: the layout, the key's name, the nonce, the words and the tag. */
    @Test
    void whatSomebodyChangedDoesNotOpen() {
        var whole = sealing.seal("kort");
        for (var i = 0; i < whole.length; i++) {
            var changed = whole.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> sealing.open(changed)).as("byte %s", i).isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void whatWasCutShortDoesNotOpen() {
        var whole = sealing.seal("kort");
        for (var length = 0; length < whole.length; length++) {
            var cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> sealing.open(cut)).as("%s bytes", length).isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void anotherKeyOfTheSameNameDoesNotOpenIt() {
        var others = new Sealing(new Keyring(new KeySettings("k1", Map.of("k1", Keys.key("other")))));

        assertThatThrownBy(() -> others.open(sealing.seal(WORDS)))
                .isInstanceOf(SealBroken.class)
                .hasMessageNotContaining("leerling");
    }

    @Test
    void aKeyThatIsNotHereIsNamedAndNothingElse() {
        assertThatThrownBy(() -> Keys.of("k2").open(sealing.seal(WORDS)))
                .isInstanceOf(SealBroken.class)
                .hasMessageContaining("\"k1\"")
                .hasMessageNotContaining("leerling")
                .hasNoCause();
    }

    @Test
    void anOlderKeyOpensWhatItSealed() {
        assertThat(Keys.of("k2", "k1").open(sealing.seal(WORDS))).isEqualTo(WORDS);
    }

    @Test
    void whoNamesAnotherKeyInAValueBreaksIt() {
        var both = Keys.of("k1", "k2");
        var renamed = both.seal(WORDS);
        renamed[3] = '2';

        assertThatThrownBy(() -> both.open(renamed)).isInstanceOf(SealBroken.class);
    }

    @Test
    void aColumnWithoutWordsStaysEmpty() {
        var converter = new SealedText(sealing);

        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }

    @Test
    void settingsShowNoKey() {
        var key = Keys.key("k1");

        assertThat(new KeySettings("k1", Map.of("k1", key)).toString())
                .doesNotContain(key)
                .contains("k1");
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
    }
}
