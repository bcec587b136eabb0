package org.leerkring.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.springframework.stereotype.Component;

/** Tells a file's type from its bytes, its name being a hint only, and turns away what could run. */
@Component
class FileTypes {

    /** What an operating system or a browser would run, whatever the file is called; kinds of these count too. */
    private static final Set<MediaType> RUNS = Stream.of(
                    "application/x-msdownload",
                    "application/x-elf",
                    "application/java-vm",
                    "application/java-archive",
                    "application/x-java-jnlp-file",
                    "application/x-ms-installer",
                    "application/x-ms-application",
                    "application/vnd.ms-htmlhelp",
                    "application/x-shockwave-flash",
                    "application/x-rpm",
                    "application/x-debian-package",
                    "application/x-sh",
                    "application/x-csh",
                    "text/x-perl",
                    "text/x-php",
                    "text/x-vbscript",
                    "text/javascript",
                    "text/html",
                    "application/xhtml+xml")
            .map(MediaType::parse)
            .collect(Collectors.toUnmodifiableSet());

    /** Text that runs when it is opened is told by its name alone: nothing in the bytes gives it away. */
    private static final Set<String> RUNS_BY_NAME = Set.of(
            "bat", "cmd", "com", "cpl", "exe", "hta", "htm", "html", "jar", "js", "jse", "lnk", "mht", "mhtml", "mjs",
            "msi", "msp", "php", "pif", "ps1", "psm1", "reg", "scf", "scr", "sh", "shtml", "url", "vb", "vbe", "vbs",
            "wsf", "wsh", "xht", "xhtml");

    private static final String PLAIN = "text/plain";

    private final Tika tika = new Tika();
    private final MediaTypeRegistry kinds = MediaTypeRegistry.getDefaultRegistry();

    /** The media type of the file; plain text that is UTF-8 says so. */
    String tell(Path file, FileName name) {
        if (RUNS_BY_NAME.contains(name.extension())) {
            throw FileRefused.typeNotAllowed();
        }
        try {
            var type = detect(file, name);
            if (runs(type)) {
                throw FileRefused.typeNotAllowed();
            }
            return type.toString().equals(PLAIN) && isUtf8(file) ? PLAIN + ";charset=UTF-8" : type.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean runs(MediaType type) {
        // Tika knows a dozen kinds of Mac programs and relates none to another
        return type.getSubtype().startsWith("x-mach-o")
                || RUNS.stream().anyMatch(refused -> kinds.isInstanceOf(type, refused));
    }

    private MediaType detect(Path file, FileName name) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return MediaType.parse(tika.detect(bytes, name.value()));
        }
    }

    private static boolean isUtf8(Path file) throws IOException {
        var decoder = UTF_8.newDecoder();
        try (var text = new InputStreamReader(Files.newInputStream(file), decoder)) {
            text.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
