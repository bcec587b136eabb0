package org.leerkring.rounds.methods.own;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.rounds.methods.MethodKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which copies a community has, and which version of each counts. */
@Component
class MethodCopies {

    /** @param newest the number of the version that counts */
    record Copy(int newest, boolean archived) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    MethodCopies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void make(MethodKey key, CommunityId community, int version) {
        jdbc.sql("insert into rounds_method_copy (method, community_id, newest) values (:key, :community, :version)")
                .param("key", key.value())
                .param("community", community.value())
                .param("version", version)
                .update();
    }

    /** Held until the end of the transaction, so that of two who change it the second sees what the first did. */
    Optional<Copy> hold(MethodKey key, CommunityId community) {
        return jdbc.sql("""
                        select newest, archived_at from rounds_method_copy
                        where method = :key and community_id = :community for update""")
                .param("key", key.value())
                .param("community", community.value())
                .query((row, _) -> new Copy(row.getInt("newest"), row.getObject("archived_at") != null))
                .optional();
    }

    void moveTo(MethodKey key, int version) {
        jdbc.sql("update rounds_method_copy set newest = :version where method = :key")
                .param("version", version)
                .param("key", key.value())
                .update();
    }

    void archive(MethodKey key) {
        setArchived(key, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    void restore(MethodKey key) {
        setArchived(key, null);
    }

    private void setArchived(MethodKey key, @Nullable LocalDateTime at) {
        jdbc.sql("update rounds_method_copy set archived_at = :at where method = :key")
                .param("at", at)
                .param("key", key.value())
                .update();
    }
}
