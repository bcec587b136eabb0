package org.leerkring.networks.schoollist;

import java.util.Map;

/**
 * One row of a list, as it stands there.
 *
 * @param row as spreadsheets and editors count it, from 1
 * @param cells what stands in the columns we know, tidied; a column the list does not have is not in it
 * @param crooked whether it holds more cells than the list has columns, so that none can be trusted
 */
record ListedSchool(int row, Map<Column, String> cells, boolean crooked) {

    String cell(Column column) {
        return cells.getOrDefault(column, "");
    }

    boolean isBlank() {
        return !crooked && cells.values().stream().allMatch(String::isEmpty);
    }
}
