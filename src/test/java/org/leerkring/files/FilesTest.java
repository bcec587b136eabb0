package org.leerkring.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class FilesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @SuppressWarnings("NullAway.Init")
    Miniatures miniatures;

    @SuppressWarnings("NullAway.Init")
    Files files;

    @BeforeEach
    void open() {
        var store = new ContentStore(new FilesSettings(directory, DataSize.ofMegabytes(25)));
        miniatures = new Miniatures(store);
        files = new Files(store, new FileTypes(), miniatures);
    }

    @AfterEach
    void close() {
        miniatures.close();
    }

    @Test
    void givesBackWhatItKept() throws IOException {
        var kept = keep("verslag.pdf", Samples.pdf());

        assertThat(kept.name()).isEqualTo("verslag.pdf");
        assertThat(kept.size()).isEqualTo(Samples.pdf().length);
        try (var bytes = files.open(kept.content())) {
            assertThat(bytes).hasBinaryContent(Samples.pdf());
        }
    }

    @Test
    void tellsTheTypeFromTheBytesAndNotFromTheName() throws IOException {
        assertThat(keep("foto.pdf", Samples.png(2, 2)).type()).isEqualTo("image/png");
        assertThat(keep("foto.png", Samples.pdf()).type()).isEqualTo("application/pdf");
        assertThat(keep("les.docx", Samples.docx()).type()).endsWith("wordprocessingml.document");
        assertThat(keep("tekening.png", Samples.svgWithScript()).type()).isEqualTo("image/svg+xml");
    }

    @Test
    void saysWhenPlainTextIsUtf8() {
        assertThat(keep("notities.txt", "één twee".getBytes(UTF_8)).type()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(keep("oud.txt", "één twee".getBytes(ISO_8859_1)).type()).isEqualTo("text/plain");
    }

    @Test
    void theSameBytesAreStoredOnce() throws IOException {
        var first = keep("a.pdf", Samples.pdf());
        var second = keep("b.pdf", Samples.pdf());

        assertThat(second.content()).isEqualTo(first.content());
        assertThat(onDisk()).singleElement().asString().endsWith(first.content());
    }

    @ParameterizedTest
    @ValueSource(strings = {"elf", "windows", "mac", "jar", "script", "html"})
    void aProgramIsRefusedWhateverItIsCalled(String kind) throws IOException {
        var bytes =
                switch (kind) {
                    case "elf" -> Samples.elf();
                    case "windows" -> Samples.windowsProgram();
                    case "mac" -> Samples.macProgram();
                    case "jar" -> Samples.jar();
                    case "script" -> "#!/bin/sh\nrm -rf /\n".getBytes(UTF_8);
                    default -> "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(UTF_8);
                };

        assertRefused("files.FileRefused.typeNotAllowed", kind.equals("jar") ? "lesplan.jar" : "lesplan.pdf", bytes);
        assertThat(onDisk()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"opruimen.bat", "Opruimen.CMD", "x.ps1", "x.vbs", "x.js", "pagina.html", "x.lnk", "x.bat "})
    void textThatRunsWhenOpenedIsRefusedByItsName(String name) {
        assertRefused("files.FileRefused.typeNotAllowed", name, "echo hallo".getBytes(UTF_8));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused("files.FileRefused.empty", "leeg.txt", new byte[0]);
    }

    @Test
    void thirtyMegabytesAreTooMany() throws IOException {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> files.keep("film.bin", new Zeroes(DataSize.ofMegabytes(30))))
                .satisfies(refused -> {
                    assertThat(refused.key()).isEqualTo("files.FileRefused.tooLarge");
                    assertThat(refused.arguments()).containsExactly(25L);
                });
        assertThat(onDisk()).isEmpty();
    }

    @Test
    void exactlyTheLimitIsKept() {
        var kept = files.keep("film.bin", new Zeroes(DataSize.ofMegabytes(25)));

        assertThat(kept.size()).isEqualTo(DataSize.ofMegabytes(25).toBytes());
    }

    @Test
    void aBrokenUploadLeavesNothingBehind() throws IOException {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line went dead");
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> files.keep("half.pdf", broken));
        assertThat(onDisk()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../etc/passwd", "abc", "ZZ"})
    void onlyAContentOpensAFile(String content) {
        assertThatIllegalArgumentException().isThrownBy(() -> files.open(content));
    }

    @Test
    void aPictureGetsASmallCopy() throws IOException {
        var photo = keep("foto.jpg", Samples.jpeg(2000, 1000));

        var small = ImageIO.read(files.thumbnail(photo.content()).orElseThrow().toFile());

        assertThat(photo.picture()).isTrue();
        assertThat(small.getWidth()).isEqualTo(480);
        assertThat(small.getHeight()).isEqualTo(240);
    }

    @Test
    void aSmallPictureIsNotBlownUp() throws IOException {
        var icon = keep("icoon.gif", Samples.gif(30, 20));

        var small = ImageIO.read(files.thumbnail(icon.content()).orElseThrow().toFile());

        assertThat(small.getWidth()).isEqualTo(30);
        assertThat(small.getHeight()).isEqualTo(20);
    }

    @Test
    void aTransparentPictureStaysTransparent() throws IOException {
        var logo = keep("logo.png", Samples.png(900, 900));

        var place = files.thumbnail(logo.content()).orElseThrow();

        assertThat(place).hasExtension("png");
        assertThat(ImageIO.read(place.toFile()).getColorModel().hasAlpha()).isTrue();
    }

    @Test
    void aPhotoTakenUprightIsShownUpright() throws IOException {
        var photo = keep("foto.jpg", Samples.jpegTakenUpright(1200, 600));

        var small = ImageIO.read(files.thumbnail(photo.content()).orElseThrow().toFile());

        assertThat(small.getHeight()).isEqualTo(480);
        assertThat(small.getWidth()).isEqualTo(240);
        // what was above in the camera is at the right once turned
        assertThat(small.getRGB(200, 240) & 0xFF0000).isGreaterThan(0xE00000);
        assertThat(small.getRGB(40, 240) & 0x0000FF).isGreaterThan(0x0000E0);
    }

    @Test
    void aPictureThatClaimsABillionPixelsIsKeptUnseen() throws IOException {
        var bomb = keep("bom.png", Samples.pngThatClaims(40_000, 30_000));

        assertThat(bomb.picture()).isFalse();
        assertThat(bomb.type()).isEqualTo("image/png");
    }

    @Test
    void aPictureThatIsBrokenInsideHasNoThumbnailAndIsTriedOnce() throws IOException {
        var broken = keep("stuk.png", Samples.pngThatClaims(640, 480));

        assertThat(files.thumbnail(broken.content())).isEmpty();
        assertThat(files.thumbnail(broken.content())).isEmpty();
        assertThat(onDisk()).anyMatch(path -> path.toString().endsWith(".none"));
    }

    private StoredFile keep(String name, byte[] bytes) {
        return files.keep(name, new ByteArrayInputStream(bytes));
    }

    private void assertRefused(String key, String name, byte[] bytes) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> keep(name, bytes))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private List<Path> onDisk() throws IOException {
        try (var all = java.nio.file.Files.walk(directory)) {
            return all.filter(java.nio.file.Files::isRegularFile).toList();
        }
    }

    /** So many bytes, none of which exist before they are read. */
    private static final class Zeroes extends InputStream {

        private long left;

        Zeroes(DataSize size) {
            this.left = size.toBytes();
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            var given = (int) Math.min(left, length);
            left -= given;
            return given;
        }
    }
}
