package org.leerkring.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links that were mailed to someone and not used yet. */
@Component
class OpenLinks {

    private final JdbcClient jdbc;

    OpenLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From here on they sign nobody in. */
    void revoke(PersonId person) {
        jdbc.sql("delete from one_time_tokens where username = :person")
                .param("person", person.value().toString())
                .update();
    }
}
