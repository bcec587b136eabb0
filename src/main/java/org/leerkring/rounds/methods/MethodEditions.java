package org.leerkring.rounds.methods;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Every version of every method there ever was, kept for the rounds that ran with it. */
@Component
public class MethodEditions {

    private static final Logger log = LoggerFactory.getLogger(MethodEditions.class);

    private static final int REMEMBERED = 500;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final ObjectReader reader;
    private final RowMapper<Method> method;

    /** What is written once never changes, so it cannot grow stale. */
    private final Cache<Edition, Method> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    MethodEditions(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        // what was kept before an attribute was thought of does not have it
        this.reader = json.readerFor(Method.class).without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        this.method = (row, _) -> read(row);
    }

    /** This version of this method; there is one for every number that was ever used. */
    Method of(MethodKey key, int version) {
        return remembered.get(new Edition(key, version), edition -> jdbc.sql(
                        "select content from rounds_method_version where method = :key and version = :version")
                .param("key", edition.key().value())
                .param("version", edition.version())
                .query(method)
                .single());
    }

    /** The newest version of each method of its own that a community still uses, by the order in which they were made. */
    List<Method> newest(CommunityId community) {
        return jdbc.sql("""
                        select v.content from rounds_method_copy c
                        join rounds_method_version v on v.method = c.method and v.version = c.newest
                        where c.community_id = :community and c.archived_at is null order by c.method""").param("community", community.value()).query(method).list();
    }

    /** Whether this is what its version says already. */
    public boolean says(Method typed) {
        return of(typed.key(), typed.version()).equals(typed);
    }

    /** Keeps a version of a community's own; each number once. */
    public void keep(Method written, PersonId by) {
        insert("insert", written, by);
    }

    /**
     * Keeps a shipped version the first time it is seen; another node may do so in the same moment. From then on what was
     * kept counts: an upgrade of the file cannot change a round that ran.
     */
    Method keepShipped(Method file) {
        insert("insert ignore", file, null);
        var kept = of(file.key(), file.version());
        if (!kept.equals(file)) {
            log.warn(
                    "The file of method {} changed, but not its version {}",
                    file.key().value(),
                    file.version());
        }
        return kept;
    }

    private void insert(String how, Method written, @Nullable PersonId by) {
        jdbc.sql(how + """
                         into rounds_method_version (method, version, content, written_by, written_at)
                        values (:key, :version, :content, :by, :now)""")
                .param("key", written.key().value())
                .param("version", written.version())
                .param("content", json.writeValueAsString(written))
                .param("by", by == null ? null : by.value())
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private Method read(ResultSet row) throws SQLException {
        return reader.readValue(row.getString("content"));
    }

    private record Edition(MethodKey key, int version) {}
}
