package org.leerkring.networks.schoollist;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Lists of schools as people save them, and what they upload by mistake. */
public final class Lists {

    private Lists() {}

    /** So many schools, all different; {@code label} goes into each name. */
    public static String csv(int count, String label) {
        var text = new StringBuilder("Nummer;Naam;Niveau;Gemeente;Regio;Scholengroep\r\n");
        for (var i = 0; i < count; i++) {
            text.append(100_000 + i)
                    .append(";School ")
                    .append(label)
                    .append(i)
                    .append(i % 3 == 0 ? ";211" : ";gewoon secundair onderwijs")
                    .append(";Gemeente ")
                    .append(i % 300)
                    .append(";Regio ")
                    .append(i % 10)
                    .append(";Groep ")
                    .append(i % 200)
                    .append("\r\n");
        }
        return text.toString();
    }

    /** Text as bytes, with a byte order mark before it when asked for. */
    public static byte[] bytes(String text, Charset charset, boolean mark) {
        return ((mark ? "\uFEFF" : "") + text).getBytes(charset);
    }

    /** The same rows in the first sheet of a workbook; numbers as numbers. */
    public static byte[] workbook(String csv) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Leerkring", "1.0")) {
            var sheet = book.newWorksheet("Scholen");
            var rows = List.of(csv.split("\r\n"));
            for (var row = 0; row < rows.size(); row++) {
                var cells = rows.get(row).split(";", -1);
                for (var column = 0; column < cells.length; column++) {
                    if (cells[column].matches("\\d+")) {
                        sheet.value(row, column, Long.valueOf(cells[column]));
                    } else {
                        sheet.value(row, column, cells[column]);
                    }
                }
            }
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A workbook of some kilobytes that unpacks to a lot more. */
    static byte[] bomb(long unpacked) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            var block = new byte[1 << 20];
            for (var written = 0L; written < unpacked; written += block.length) {
                zip.write(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What Excel wraps a workbook in when it asks for a password, and what .xls began with. */
    static byte[] locked() {
        var bytes = new byte[4096];
        var magic = new int[] {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        for (var i = 0; i < magic.length; i++) {
            bytes[i] = (byte) magic[i];
        }
        return bytes;
    }

    public static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
