package org.leerkring.networks.schoollist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.leerkring.networks.NetworkRefused;

/** A list in the first sheet of a workbook (.xlsx). */
final class WorkbookList {

    /** A workbook of all schools there are unpacks to a tenth of this; what unpacks to more wants to do harm. */
    private static final long LARGEST_UNPACKED = 150L << 20;

    private static final int MOST_PARTS = 1_000;

    private WorkbookList() {}

    static void read(Path file, Table table) {
        try {
            mustUnpackWithinLimits(file);
            try (var book = new ReadableWorkbook(file.toFile());
                    var rows = book.getFirstSheet().openStream()) {
                rows.forEach(row -> table.row(row.getRowNum(), cells(row)));
            }
        } catch (NetworkRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException strange) { // whatever a reader trips over in what is no workbook
            throw broken();
        }
    }

    /** Unpacks it once to nowhere: what a zip says of its own sizes may be a lie. */
    private static void mustUnpackWithinLimits(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw tooBig();
            }
            var left = LARGEST_UNPACKED;
            var buffer = new byte[1 << 16];
            for (var part : Collections.list(zip.entries())) {
                try (var bytes = zip.getInputStream(part)) {
                    for (var read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                        left -= read;
                        if (left < 0) {
                            throw tooBig();
                        }
                    }
                }
            }
        } catch (ZipException _) {
            throw broken();
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>(row.getCellCount());
        for (var i = 0; i < row.getCellCount(); i++) {
            cells.add(text(row.getCell(i)));
        }
        return cells;
    }

    /** A number as people wrote it, without a fraction of nothing or an exponent. */
    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        var text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return text == null ? "" : text;
    }

    private static NetworkRefused broken() {
        return NetworkRefused.of("file", "networks.list.broken");
    }

    private static NetworkRefused tooBig() {
        return NetworkRefused.of("file", "networks.list.unpacks-too-big");
    }
}
