package org.leerkring.rounds.secrets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Seals again, under the current key, all that is sealed under another. Each value is replaced by itself, so this can be
 * stopped and repeated, and people go on working meanwhile: what they change is sealed under the current key already.
 */
@Component
class Resealing {

    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final Sealing sealing;

    Resealing(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /** @param progress hears after each batch how many values are done */
    Resealed all(IntConsumer progress) {
        var done = Resealed.NOTHING;
        for (var column : columns()) {
            List<Object> last = List.of();
            List<Row> batch;
            do {
                batch = batch(column, last);
                for (var row : batch) {
                    done = done.and(reseal(column, row));
                }
                if (!batch.isEmpty()) {
                    last = batch.getLast().key();
                    progress.accept(done.done());
                }
            } while (batch.size() == BATCH);
        }
        return done;
    }

    /** Every column that says of itself that it is sealed, whichever package made it. */
    List<SealedColumn> columns() {
        return jdbc.sql("""
                        select c.table_name, c.column_name, group_concat(k.column_name order by k.ordinal_position) as by_key
                        from information_schema.columns c
                        join information_schema.key_column_usage k
                          on k.table_schema = c.table_schema and k.table_name = c.table_name
                         and k.constraint_name = 'PRIMARY'
                        where c.table_schema = database() and c.column_comment = 'sealed'
                        group by c.table_name, c.column_name
                        order by c.table_name, c.column_name""")
                .query((row, _) -> new SealedColumn(
                        row.getString("table_name"),
                        row.getString("column_name"),
                        List.of(row.getString("by_key").split(","))))
                .list();
    }

    private List<Row> batch(SealedColumn column, List<Object> last) {
        var mark = sealing.currentMark();
        return jdbc.sql(column.others(last.isEmpty()))
                .params(mark.length, mark)
                .params(last)
                .param(BATCH)
                .query((row, _) -> {
                    var key = new ArrayList<Object>();
                    for (var name : column.key()) {
                        key.add(row.getObject(name));
                    }
                    return new Row(Collections.unmodifiableList(key), row.getBytes(column.name()));
                })
                .list();
    }

    private Resealed reseal(SealedColumn column, Row row) {
        try {
            var fresh = sealing.seal(sealing.open(row.sealed()));
            var replaced = jdbc.sql(column.replacement())
                    .param(fresh)
                    .params(row.key())
                    .param(row.sealed())
                    .update();
            // not replaced: somebody wrote it meanwhile, and sealed it anew, or wiped it
            return new Resealed(replaced, 0);
        } catch (SealBroken _) {
            return new Resealed(0, 1);
        }
    }

    /** What came of it: an unreadable value stays as it is, for the day its key is found. */
    record Resealed(int done, int unreadable) {

        static final Resealed NOTHING = new Resealed(0, 0);

        Resealed and(Resealed other) {
            return new Resealed(done + other.done, unreadable + other.unreadable);
        }
    }

    private record Row(List<Object> key, byte[] sealed) {}
}
