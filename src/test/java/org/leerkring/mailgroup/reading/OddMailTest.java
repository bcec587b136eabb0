package org.leerkring.mailgroup.reading;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(30)
class OddMailTest {

    private static final String HEAD = "From: an@x.example\nSubject: Vraag\nMIME-Version: 1.0\n";

    @Test
    void whatIsNoMailAtAllIsRefused() {
        for (var nothing : new String[] {"", "\n", "zomaar wat tekst", "\u0000\u0001\u0002"}) {
            assertThatExceptionOfType(UnreadableMail.class)
                    .isThrownBy(() -> Corpus.READER.read(new ByteArrayInputStream(nothing.getBytes(UTF_8))));
        }
    }

    /** Cut off anywhere, or with bytes changed on the way: it is read as far as it goes. */
    @ParameterizedTest
    @MethodSource("org.leerkring.mailgroup.reading.Corpus#names")
    void brokenMailIsReadAsFarAsItGoes(String name) throws IOException {
        var raw = Corpus.raw(name);
        var random = new Random(name.hashCode());
        for (var i = 0; i < 40; i++) {
            var broken = Arrays.copyOf(raw, i % 2 == 0 ? raw.length : random.nextInt(raw.length));
            for (var j = 0; j < 12 && broken.length > 0; j++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            try {
                var mail = Corpus.READER.read(new ByteArrayInputStream(broken));
                assertThat(mail.text()).isNotNull();
            } catch (UnreadableMail e) {
                assertThat(e).hasMessageStartingWith("It");
            }
        }
    }

    @Test
    void aThousandPartsAreReadInTime() {
        var raw = new StringBuilder(HEAD + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nDe tekst.\n");
        for (var i = 0; i < 5_000; i++) {
            raw.append("--b\nContent-Type: application/pdf; name=f").append(i).append(".pdf\n\nx\n");
        }
        var mail = Corpus.read(raw.append("--b--\n").toString());
        assertThat(mail.text()).isEqualTo("De tekst.");
        assertThat(mail.files()).hasSizeBetween(100, 1_000);
    }

    @Test
    void partsWithinPartsEndSomewhere() {
        var raw = new StringBuilder(HEAD);
        for (var i = 0; i < 2_000; i++) {
            raw.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        assertThat(Corpus.read(raw.append("\n\nDiep.\n").toString()).subject()).isEqualTo("Vraag");
    }

    @Test
    void aVeryLongTextIsAFileTooAndItsStartIsSaid() {
        var mail = Corpus.read(HEAD + "Content-Type: text/plain\n\n" + "Lange tekst zonder einde. ".repeat(800_000));
        assertThat(mail.text()).startsWith("Lange tekst");
        assertThat(mail.files()).extracting(MailFile::name).containsExactly("bericht.txt");
    }

    @Test
    void veryLongAndDeepMarkupIsRead() {
        assertThat(Corpus.read(HEAD + "Content-Type: text/html\n\n" + "<div><blockquote><ul><li><b>".repeat(50_000)
                                + "Diep")
                        .text())
                .contains("Diep");
        assertThat(Corpus.read(HEAD + "Content-Type: text/html\n\n" + "<p>woord</p>\n".repeat(1_600_000))
                        .text())
                .startsWith("woord");
    }

    @Test
    void linesMeantToStallAPatternDoNot() {
        var nasty = "Op " + "schreef ".repeat(200) + "\n" + "On " + "a@a".repeat(3_000) + " wrote\n"
                + "0 ".repeat(50_000) + "\n" + "-".repeat(50_000) + "\n" + ("Van: x\n").repeat(20_000)
                + "Met vriendelijke groeten\n" + "12 34 ".repeat(10_000);
        assertThat(Corpus.read(HEAD + "Content-Type: text/plain\n\n" + nasty).text())
                .contains("schreef");
    }

    @Test
    void filesComeOutOfOutlooksWinmail() throws IOException {
        var mail = Corpus.read(winmail(tnef("verslag.txt", "Wat er gezegd is".getBytes(US_ASCII))));
        assertThat(mail.text()).isEqualTo("Zie bijlage.");
        assertThat(mail.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("verslag.txt");
            try (var bytes = file.open()) {
                assertThat(bytes).hasContent("Wat er gezegd is");
            }
        });
    }

    @Test
    void aWinmailThatClaimsToBeHugeOrIsBrokenStaysAFile() throws IOException {
        var huge = tnef("a.txt", new byte[10]);
        ByteBuffer.wrap(huge).order(ByteOrder.LITTLE_ENDIAN).putInt(11, Integer.MAX_VALUE - 8);
        for (var broken : new byte[][] {huge, {1, 2, 3}, {}}) {
            assertThat(Corpus.read(winmail(broken)).files())
                    .extracting(MailFile::name)
                    .containsExactly("winmail.dat");
        }
    }

    @Test
    void wordsThatOutlookKeptAsRichTextOnlyAreRead() throws IOException {
        var rtf = "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\*\\generator Outlook;}"
                + "\\f0 Geachte collega\\'e9,\\par\\b vanaf maandag\\b0  is er vervanging.\\par}";
        var raw = winmail(tnefOfWords(rtf)).replace("--b\nContent-Type: text/plain\n\nZie bijlage.\n", "");

        var mail = Corpus.read(raw);

        assertThat(mail.text()).contains("Geachte collegaé,", "vanaf maandag is er vervanging.");
        assertThat(mail.files()).isEmpty();
    }

    private static String winmail(byte[] tnef) {
        return HEAD + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nZie bijlage.\n"
                + "--b\nContent-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(tnef) + "\n--b--\n";
    }

    /** MS-OXTNEF: a signature, a key, then attributes of a level, an id, a length, bytes and their sum. */
    private static byte[] tnef(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(ByteBuffer.allocate(6)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x223e9f78)
                .putShort((short) 1)
                .array());
        attribute(out, 0x00069002, new byte[14]);
        attribute(out, 0x00018010, (name + "\0").getBytes(US_ASCII));
        attribute(out, 0x0006800f, content);
        return out.toByteArray();
    }

    /** One property of the message, PidTagRtfCompressed; MS-OXRTFCP lets it be stored without compression. */
    private static byte[] tnefOfWords(String rtf) throws IOException {
        var words = rtf.getBytes(US_ASCII);
        var stored = ByteBuffer.allocate(16 + words.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(words.length + 12)
                .putInt(words.length)
                .putInt(0x414c454d)
                .putInt(0)
                .put(words)
                .array();
        var padded = (stored.length + 3) / 4 * 4;
        var properties = ByteBuffer.allocate(16 + padded)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(1)
                .putShort((short) 0x0102)
                .putShort((short) 0x1009)
                .putInt(1)
                .putInt(stored.length)
                .put(stored)
                .array();
        var out = new ByteArrayOutputStream();
        out.write(ByteBuffer.allocate(6)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x223e9f78)
                .putShort((short) 1)
                .array());
        attribute(out, 1, 0x00069003, properties);
        return out.toByteArray();
    }

    private static void attribute(ByteArrayOutputStream out, int id, byte[] bytes) throws IOException {
        attribute(out, 2, id, bytes);
    }

    private static void attribute(ByteArrayOutputStream out, int level, int id, byte[] bytes) throws IOException {
        var sum = 0;
        for (var one : bytes) {
            sum += one & 0xff;
        }
        out.write(level);
        out.write(ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(id)
                .putInt(bytes.length)
                .array());
        out.write(bytes);
        out.write(ByteBuffer.allocate(2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) sum)
                .array());
    }
}
