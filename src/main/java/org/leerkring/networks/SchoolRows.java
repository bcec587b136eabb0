package org.leerkring.networks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The register row by row, for tens of thousands at once: as aggregates they would each cost a statement and a copy. */
@Component
class SchoolRows {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    SchoolRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known of a school, under which id. */
    record Row(UUID id, SchoolDetails details) {}

    /** Every school of a network, by number. */
    Map<String, Row> all(NetworkId network) {
        return read(network, "");
    }

    /** Every school of a network, by number; nobody changes one until the caller's transaction ends. */
    Map<String, Row> lockAll(NetworkId network) {
        return read(network, " for update");
    }

    private Map<String, Row> read(NetworkId network, String lock) {
        var rows = new HashMap<String, Row>();
        jdbc.query(
                """
                select s.id, s.number, s.name, s.level, s.municipality, s.region, coalesce(g.name, '') group_name
                from networks_school s left join networks_school_group g on g.id = s.group_id
                where s.network_id = ?""" + lock,
                row -> {
                    var details = new SchoolDetails(
                            row.getString("number"),
                            row.getString("name"),
                            SchoolLevel.valueOf(row.getString("level")),
                            row.getString("municipality"),
                            row.getString("region"),
                            row.getString("group_name"));
                    rows.put(details.number(), new Row(row.getObject("id", UUID.class), details));
                },
                network.value());
        return rows;
    }

    /** Writes new schools; says after each batch how many there are in it. */
    void insert(NetworkId network, List<SchoolDetails> schools, SchoolGroups.Known groups, IntConsumer progress) {
        inBatches(
                "insert into networks_school (number, name, level, municipality, region, group_id, id, network_id, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, 0)",
                schools.stream()
                        .map(details -> {
                            var values = values(details, groups);
                            values.add(SchoolId.fresh().value());
                            values.add(network.value());
                            return values.toArray();
                        })
                        .toList(),
                progress);
    }

    /** Changes schools that are there; says after each batch how many there are in it. */
    void update(Map<UUID, SchoolDetails> schools, SchoolGroups.Known groups, IntConsumer progress) {
        inBatches(
                "update networks_school set number = ?, name = ?, level = ?, municipality = ?, region = ?, group_id = ?,"
                        + " version = version + 1 where id = ?",
                schools.entrySet().stream()
                        .map(school -> {
                            var values = values(school.getValue(), groups);
                            values.add(school.getKey());
                            return values.toArray();
                        })
                        .toList(),
                progress);
    }

    @SuppressWarnings("NullAway") // a school without a group has null there
    private static List<Object> values(SchoolDetails details, SchoolGroups.Known groups) {
        var group = groups.named(details.group());
        var values = new ArrayList<Object>();
        values.add(details.number());
        values.add(details.name());
        values.add(details.level().name());
        values.add(details.municipality());
        values.add(details.region());
        values.add(group == null ? null : group.value());
        return values;
    }

    private void inBatches(String statement, List<Object[]> rows, IntConsumer progress) {
        for (var from = 0; from < rows.size(); from += BATCH) {
            var batch = rows.subList(from, Math.min(from + BATCH, rows.size()));
            jdbc.batchUpdate(statement, batch);
            progress.accept(batch.size());
        }
    }
}
