package org.leerkring.rounds.secrets;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A column of sealed values, and how it is walked through.
 *
 * @param key the columns of its table's primary key, in their order
 */
record SealedColumn(String table, String name, List<String> key) {

    /** What is sealed with another key than this mark, a batch at a time. */
    String others(boolean first) {
        var after = first ? "" : " and (" + keys() + ") > (" + places() + ")";
        return "select " + keys() + ", " + quoted(name) + " from " + quoted(table) + " where " + quoted(name)
                + " is not null and left(" + quoted(name) + ", ?) <> ?" + after + " order by " + keys() + " limit ?";
    }

    /** Only if it is still the value that was read. */
    String replacement() {
        return "update " + quoted(table) + " set " + quoted(name) + " = ? where (" + keys() + ") = (" + places()
                + ") and " + quoted(name) + " = ?";
    }

    private String keys() {
        return key.stream().map(SealedColumn::quoted).collect(Collectors.joining(", "));
    }

    private String places() {
        return String.join(", ", Collections.nCopies(key.size(), "?"));
    }

    /** Names come from the database's own catalogue. */
    private static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }
}
