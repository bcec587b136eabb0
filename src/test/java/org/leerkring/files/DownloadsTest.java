package org.leerkring.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;

class DownloadsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @SuppressWarnings("NullAway.Init")
    Miniatures miniatures;

    @SuppressWarnings("NullAway.Init")
    Files files;

    @SuppressWarnings("NullAway.Init")
    Downloads downloads;

    @BeforeEach
    void open() {
        var store = new ContentStore(new FilesSettings(directory, DataSize.ofMegabytes(25)));
        miniatures = new Miniatures(store);
        files = new Files(store, new FileTypes(), miniatures);
        downloads = new Downloads(store, miniatures);
    }

    @AfterEach
    void close() {
        miniatures.close();
    }

    @Test
    void aPdfIsShownInTheBrowserUnderItsOwnName() throws IOException {
        var response = downloads.file(keep("één “stuk”.pdf", Samples.pdf()));

        assertThat(response.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PDF);
        assertThat(response.getHeaders().getFirst("Content-Disposition"))
                .startsWith("inline;")
                .contains("filename*=UTF-8''%C3%A9%C3%A9n%20%E2%80%9Cstuk%E2%80%9D.pdf");
        assertThat(response.getBody()).isNotNull();
        assertThat(response.getBody().contentLength()).isEqualTo(Samples.pdf().length);
    }

    @Test
    void theBrowserNeitherGuessesNorRunsNorSharesIt() throws IOException {
        var headers = downloads.file(keep("foto.png", Samples.png(2, 2))).getHeaders();

        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Content-Security-Policy")).contains("sandbox");
        assertThat(headers.getFirst("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(headers.getCacheControl()).contains("private").contains("no-cache");
    }

    @Test
    void aDrawingWithAScriptIsOnlySaved() {
        assertThat(dispositionOf("tekening.svg", Samples.svgWithScript())).startsWith("attachment;");
    }

    @Test
    void aDocumentIsOnlySaved() throws IOException {
        assertThat(dispositionOf("les.docx", Samples.docx())).startsWith("attachment;");
    }

    @Test
    void quotesAndLineBreaksDoNotEscapeTheHeader() {
        assertThat(dispositionOf("a\"; x=\"\r\nSet-Cookie: b.pdf", Samples.pdf()))
                .doesNotContain("\r")
                .doesNotContain("\n")
                .doesNotContain("a\";");
    }

    @Test
    void theSameContentHasTheSameTagAndItsThumbnailAnother() throws IOException {
        var one = keep("a.png", Samples.png(20, 20));
        var two = keep("b.png", Samples.png(20, 20));

        assertThat(downloads.file(one).getHeaders().getETag())
                .isEqualTo(downloads.file(two).getHeaders().getETag())
                .isNotEqualTo(downloads.thumbnail(one).getHeaders().getETag());
    }

    @Test
    void aThumbnailIsAPicture() throws IOException {
        var response = downloads.thumbnail(keep("foto.jpg", Samples.jpeg(900, 600)));

        assertThat(response.getHeaders().getContentType()).isEqualTo(MediaType.IMAGE_JPEG);
        assertThat(response.getBody()).isNotNull();
    }

    @Test
    void whatIsNoPictureHasNoThumbnail() {
        assertThat(downloads.thumbnail(keep("a.pdf", Samples.pdf())).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void aLostContentIsNotFound() throws IOException {
        var file = keep("a.pdf", Samples.pdf());
        java.nio.file.Files.delete(
                directory.resolve(file.content().substring(0, 2)).resolve(file.content()));

        assertThat(downloads.file(file).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    private StoredFile keep(String name, byte[] bytes) {
        return files.keep(name, new ByteArrayInputStream(bytes));
    }

    private String dispositionOf(String name, byte[] bytes) {
        return String.valueOf(downloads.file(keep(name, bytes)).getHeaders().getFirst("Content-Disposition"));
    }
}
