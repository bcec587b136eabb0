package org.leerkring.rounds.methods.own;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.methods.Method;
import org.leerkring.rounds.methods.MethodKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** What somebody typed in a method and did not save yet; only they see it. */
@Component
class MethodDrafts {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ObjectReader reader;
    private final Clock clock;

    MethodDrafts(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        // a draft may be older than an attribute
        this.reader = json.readerFor(Method.class).without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        this.clock = clock;
    }

    void keep(Method typed, PersonId by) {
        jdbc.sql("""
                        insert into rounds_method_draft (method, person_id, content, typed_at)
                        values (:key, :person, :content, :now)
                        on duplicate key update content = values(content), typed_at = values(typed_at)""")
                .param("key", typed.key().value())
                .param("person", by.value())
                .param("content", json.writeValueAsString(typed))
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    Optional<Method> find(MethodKey key, PersonId by) {
        return jdbc.sql("select content from rounds_method_draft where method = :key and person_id = :person")
                .param("key", key.value())
                .param("person", by.value())
                .query(String.class)
                .optional()
                .map(content -> reader.<Method>readValue(content));
    }

    void drop(MethodKey key, PersonId by) {
        jdbc.sql("delete from rounds_method_draft where method = :key and person_id = :person")
                .param("key", key.value())
                .param("person", by.value())
                .update();
    }
}
