package org.leerkring.sessions.minutes;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is writing in which block. It keeps others from starting there; what keeps words safe is the block's edition. */
@Component
class Holds {

    static final Duration LIFE = Minutes.SILENT_AFTER;

    private final JdbcClient jdbc;

    Holds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes it, or keeps it, unless somebody else has it; answers who has it then. */
    PersonId take(BlockId block, PersonId person, Instant now) {
        // MariaDB assigns from left to right: the second line sees who has it after the first
        jdbc.sql("""
                        insert into sessions_minutes_hold (block_id, person_id, held_until)
                        values (:block, :person, :until)
                        on duplicate key update
                            person_id = if(held_until < :now, values(person_id), person_id),
                            held_until = if(person_id = values(person_id), values(held_until), held_until)""")
                .param("block", block.value())
                .param("person", person.value())
                .param("until", at(now.plus(LIFE)))
                .param("now", at(now))
                .update();
        return writing(block, now).orElse(person);
    }

    void letGo(BlockId block, PersonId person) {
        jdbc.sql("delete from sessions_minutes_hold where block_id = ? and person_id = ?")
                .params(block.value(), person.value())
                .update();
    }

    private Optional<PersonId> writing(BlockId block, Instant now) {
        return jdbc.sql("select person_id from sessions_minutes_hold where block_id = ? and held_until >= ?")
                .params(block.value(), at(now))
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    Map<BlockId, Hold> of(SessionId session, Instant now) {
        return jdbc
                .sql("""
                        select h.block_id, h.person_id, h.held_until from sessions_minutes_hold h
                        join sessions_minutes_block b on b.id = h.block_id
                        where b.session_id = ? and h.held_until >= ?""")
                .params(session.value(), at(now))
                .query((row, _) -> Map.entry(
                        new BlockId(row.getObject("block_id", UUID.class)),
                        new Hold(
                                new PersonId(row.getObject("person_id", UUID.class)),
                                row.getObject("held_until", LocalDateTime.class).toInstant(ZoneOffset.UTC))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static LocalDateTime at(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
