package org.leerkring.networks.schoollist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leerkring.networks.NetworkRefused;

/** Takes the rows of a list one by one, finds the one that names the columns, and keeps what stands below it. */
final class Table {

    /** More than all schools of Flanders and the Netherlands together; whatever is longer is no list of schools. */
    static final int LONGEST = 50_000;

    /** Exports like to begin with a title and a date. */
    private static final int LAST_ROW_FOR_HEADER = 10;

    private static final int LONGEST_CELL = 500;

    private final List<ListedSchool> schools = new ArrayList<>();
    private @Nullable Map<Integer, Column> header;
    private int width;
    private int seen;

    /** Says what a row holds. */
    void row(int number, List<String> cells) {
        if (header == null) {
            lookForHeader(cells);
            return;
        }
        var school = school(number, cells, header);
        if (!school.isBlank()) {
            if (schools.size() == LONGEST) {
                throw NetworkRefused.of("file", "networks.list.too-long", LONGEST);
            }
            schools.add(school);
        }
    }

    private void lookForHeader(List<String> cells) {
        var columns = columns(cells);
        if (columns.containsValue(Column.NUMBER) && columns.containsValue(Column.NAME)) {
            header = columns;
            width = cells.size();
        } else if (cells.stream().anyMatch(cell -> !cell.isBlank()) && ++seen >= LAST_ROW_FOR_HEADER) {
            throw noHeader();
        }
    }

    /** Which columns we know are where; of two with the same meaning the first counts. */
    static Map<Integer, Column> columns(List<String> header) {
        var columns = new LinkedHashMap<Integer, Column>();
        for (var i = 0; i < header.size(); i++) {
            var place = i;
            Column.named(header.get(i))
                    .filter(column -> !columns.containsValue(column))
                    .ifPresent(column -> columns.put(place, column));
        }
        return columns;
    }

    private ListedSchool school(int number, List<String> cells, Map<Integer, Column> columns) {
        var known = new EnumMap<Column, String>(Column.class);
        columns.forEach((place, column) -> known.put(column, place < cells.size() ? tidy(cells.get(place)) : ""));
        var crooked = cells.stream().skip(width).anyMatch(cell -> !cell.isBlank());
        return new ListedSchool(number, known, crooked);
    }

    /** What does not fit anywhere is cut before it is kept: it is refused by its length all the same. */
    private static String tidy(String cell) {
        var text = cell.strip();
        return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
    }

    List<ListedSchool> schools() {
        if (header == null) {
            throw noHeader();
        }
        if (schools.isEmpty()) {
            throw NetworkRefused.of("file", "networks.list.no-rows");
        }
        return schools;
    }

    private static NetworkRefused noHeader() {
        return NetworkRefused.of("file", "networks.list.no-header");
    }
}
