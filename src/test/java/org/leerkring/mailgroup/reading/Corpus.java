package org.leerkring.mailgroup.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.leerkring.mailgroup.MailgroupSettings;

/** The mails of src/test/resources/mails, each with what should be read in it beside it. */
public final class Corpus {

    static final MailReader READER = new MailReader(new MailgroupSettings("{}@kring.localhost"));

    private Corpus() {}

    /** As written down: kind, subject, files, words that have to be in the rest, and the text. */
    public record Expected(String kind, String subject, String files, String aside, List<String> cut, String text) {

        private static Expected of(String written) {
            var parts = written.split("\n\n", 2);
            var lines = parts[0].lines().toList();
            return new Expected(
                    value(lines, "Kind"),
                    value(lines, "Subject"),
                    value(lines, "Files"),
                    lines.stream().anyMatch(line -> line.startsWith("Aside:")) ? value(lines, "Aside") : "",
                    lines.stream()
                            .filter(line -> line.startsWith("Cut: "))
                            .map(line -> line.substring(5))
                            .toList(),
                    parts[1].stripTrailing());
        }

        private static String value(List<String> lines, String name) {
            return lines.stream()
                    .filter(line -> line.startsWith(name + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElseThrow();
        }
    }

    public static Stream<String> names() {
        try (var files = Files.list(directory())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".eml"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public static byte[] raw(String name) {
        try {
            return Files.readAllBytes(directory().resolve(name + ".eml"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public static Expected expected(String name) {
        try {
            return Expected.of(Files.readString(directory().resolve(name + ".txt")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static ReadMail read(byte[] raw) {
        try {
            return READER.read(new ByteArrayInputStream(raw));
        } catch (UnreadableMail e) {
            throw new AssertionError(e);
        }
    }

    static ReadMail read(String raw) {
        return read(raw.getBytes(UTF_8));
    }

    private static Path directory() {
        try {
            return Path.of(
                    Objects.requireNonNull(Corpus.class.getResource("/mails")).toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
