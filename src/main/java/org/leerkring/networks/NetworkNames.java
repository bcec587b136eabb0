package org.leerkring.networks;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leerkring.audit.Names;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What networks and schools are called, for the log. */
@Component
class NetworkNames implements Names {

    private final JdbcClient jdbc;

    NetworkNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                                select id, name from networks_network where id in (:ids)
                                union all select id, name from networks_school where id in (:ids)""")
                        .param("ids", ids)
                        .query((row, _) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
