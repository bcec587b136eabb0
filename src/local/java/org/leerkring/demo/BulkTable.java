package org.leerkring.demo;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows on their way to one table, sent many at a time. */
final class BulkTable {

    private final JdbcTemplate jdbc;
    private final String insert;
    private final int columns;
    private final List<@Nullable Object[]> waiting = new ArrayList<>();
    private long written;

    BulkTable(JdbcTemplate jdbc, String table, String... columns) {
        this.jdbc = jdbc;
        this.columns = columns.length;
        insert = "insert into " + table
                + Stream.of(columns).collect(Collectors.joining(", ", " (", ") values "))
                + Stream.of(columns).map(_ -> "?").collect(Collectors.joining(", ", "(", ")"));
    }

    void add(@Nullable Object... row) {
        if (row.length != columns) {
            throw new IllegalArgumentException(row.length + " values for " + insert);
        }
        waiting.add(row);
    }

    int waiting() {
        return waiting.size();
    }

    long written() {
        return written;
    }

    void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        jdbc.batchUpdate(insert, waiting, waiting.size(), BulkTable::fill);
        written += waiting.size();
        waiting.clear();
    }

    private static void fill(PreparedStatement statement, @Nullable Object[] row) throws SQLException {
        for (var i = 0; i < row.length; i++) {
            switch (row[i]) {
                case null -> statement.setNull(i + 1, Types.VARCHAR);
                case Instant moment -> statement.setObject(i + 1, LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
                default -> statement.setObject(i + 1, row[i]);
            }
        }
    }
}
