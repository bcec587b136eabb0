package org.leerkring.networks.schoollist;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.leerkring.networks.NetworkRefused;

/** A list saved as text, with any of the usual separators and encodings. */
final class TextList {

    private static final String MARK = "\uFEFF";

    /** What western versions of Excel write when nobody asks for anything else. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** The first counts when nothing tells them apart. */
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

    private static final int ROWS_TO_LOOK_AT = 10;
    private static final int BEGINNING = 4096;

    private TextList() {}

    static void read(Path file, Table table) throws IOException {
        var charset = charset(file);
        var separator = separator(file, charset);
        try (var records = open(file, charset, separator)) {
            for (var line : records) {
                table.row((int) line.getStartingLineNumber(), cells(line));
            }
        } catch (CsvParseException _) {
            throw NetworkRefused.of("file", "networks.list.quotes");
        } catch (UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    /** The encoding its first bytes tell, or the one it can be read in. */
    static Charset charset(Path file) throws IOException {
        byte[] start;
        try (var bytes = Files.newInputStream(file)) {
            start = bytes.readNBytes(BEGINNING);
        }
        if (startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16;
        }
        if (zeros(start, 1) > start.length / 5) {
            return StandardCharsets.UTF_16LE;
        }
        if (zeros(start, 0) > start.length / 5) {
            return StandardCharsets.UTF_16BE;
        }
        if (zeros(start, 0) + zeros(start, 1) > 0) {
            throw NetworkRefused.of("file", "networks.list.no-list");
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** How many of the even (0) or odd (1) bytes are zero: half of all, where UTF-16 holds western text. */
    private static int zeros(byte[] bytes, int from) {
        var count = 0;
        for (var i = from; i < bytes.length; i += 2) {
            count += bytes[i] == 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean isUtf8(Path file) throws IOException {
        try (var text = Files.newBufferedReader(file)) {
            text.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    /** The one by which the first rows hold the most columns we know, and then the most cells. */
    private static char separator(Path file, Charset charset) throws IOException {
        record Found(char separator, int known, int cells) {}
        var found = new HashSet<Found>();
        for (var separator : SEPARATORS) {
            try (var records = open(file, charset, separator);
                    var rows = records.stream()) {
                rows.limit(ROWS_TO_LOOK_AT)
                        .map(TextList::cells)
                        .map(cells -> new Found(separator, Table.columns(cells).size(), cells.size()))
                        .forEach(found::add);
            } catch (CsvParseException _) {
                // not by this one
            } catch (UncheckedIOException e) {
                throw unreadable(e);
            }
        }
        return found.stream()
                .max(Comparator.comparingInt(Found::known)
                        .thenComparingInt(Found::cells)
                        .thenComparing(it -> -SEPARATORS.indexOf(it.separator())))
                .map(Found::separator)
                .orElse(SEPARATORS.getFirst());
    }

    private static CsvReader<CsvRecord> open(Path file, Charset charset, char separator) throws IOException {
        Reader text = Files.newBufferedReader(file, charset);
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(text);
    }

    private static List<String> cells(CsvRecord line) {
        return line.getFields().stream().map(TextList::withoutMark).toList();
    }

    private static String withoutMark(String cell) {
        return cell.startsWith(MARK) ? cell.substring(MARK.length()) : cell;
    }

    private static RuntimeException unreadable(UncheckedIOException e) {
        return e.getCause() instanceof CharacterCodingException
                ? NetworkRefused.of("file", "networks.list.encoding")
                : e;
    }
}
