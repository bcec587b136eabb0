package org.leerkring.rounds;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that a copy of the database shows: every column of every row of every table, byte by byte. */
public final class DatabaseDump {

    private DatabaseDump() {}

    /** As somebody would read it who stole it. */
    public static String of(JdbcClient jdbc) {
        var dump = new StringBuilder();
        tables(jdbc).forEach(table -> jdbc.sql("select * from `" + table + "`").query(row -> {
            for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                dump.append(value(row, column)).append('\n');
            }
        }));
        return dump.toString();
    }

    private static String value(ResultSet row, int column) throws SQLException {
        if (!row.getMetaData().getColumnClassName(column).matches("byte\\[\\]|.*Blob")) {
            return String.valueOf(row.getString(column));
        }
        var bytes = row.getBytes(column);
        return bytes == null ? "" : new String(bytes, ISO_8859_1) + new String(bytes, UTF_8);
    }

    private static List<String> tables(JdbcClient jdbc) {
        return jdbc.sql("select table_name from information_schema.tables where table_schema = database()")
                .query(String.class)
                .list();
    }
}
