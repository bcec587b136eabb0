package org.leerkring.post.mailing;

import com.github.f4b6a3.uuid.UuidCreator;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The outbox's tables. Plain SQL: copies are rows by the thousand, and each changes once. */
@Component
class Copies {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final SecureRandom random = new SecureRandom();

    Copies(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Whether this is the first mailing of its kind about this subject. */
    boolean open(UUID mailing, String kind, UUID subject, Instant now) {
        return jdbc.sql("insert ignore into post_mailing (id, kind, subject, made_at) values (?, ?, ?, ?)")
                        .params(mailing, kind, subject, column(now))
                        .update()
                == 1;
    }

    /** Adds a copy for each; returns the batches they leave in. */
    List<Batch> add(UUID mailing, List<UUID> recipients) {
        var rows = new ArrayList<Object[]>(recipients.size());
        var made = new ArrayList<Batch>();
        for (var i = 0; i < recipients.size(); i++) {
            var batch = i / Batch.SIZE;
            if (i % Batch.SIZE == 0) {
                made.add(new Batch(mailing, batch));
            }
            rows.add(new Object[] {
                UuidCreator.getTimeOrderedEpoch(), mailing, batch, recipients.get(i), Unguessable.fresh(random)
            });
        }
        batches.batchUpdate("""
                insert into post_copy (id, mailing_id, batch, recipient_id, return_token, state)
                values (?, ?, ?, ?, ?, 'WAITING')""", rows);
        return made;
    }

    /** Those of a batch that have not left. */
    List<Copy> waiting(Batch batch) {
        return jdbc.sql("""
                        select c.id, m.kind, m.subject, c.recipient_id, c.return_token
                        from post_copy c join post_mailing m on m.id = c.mailing_id
                        where c.mailing_id = ? and c.batch = ? and c.state = 'WAITING' order by c.id""")
                .params(batch.mailing(), batch.number())
                .query(Copies::copy)
                .list();
    }

    Optional<Copy> byToken(String token) {
        return jdbc.sql("""
                        select c.id, m.kind, m.subject, c.recipient_id, c.return_token
                        from post_copy c join post_mailing m on m.id = c.mailing_id
                        where c.return_token = ?""").param(token).query(Copies::copy).optional();
    }

    Optional<Instant> madeAt(UUID mailing) {
        return jdbc.sql("select made_at from post_mailing where id = ?")
                .param(mailing)
                .query(LocalDateTime.class)
                .optional()
                .map(made -> made.toInstant(ZoneOffset.UTC));
    }

    /** Said at the moment its last line left, before the mail server answers. */
    void sent(Copy copy, Instant now) {
        jdbc.sql("update post_copy set state = 'SENT', sent_at = ? where id = ? and state = 'WAITING'")
                .params(column(now), copy.id())
                .update();
    }

    /** The mail server did not take it after all. */
    void waits(Copy copy) {
        jdbc.sql("update post_copy set state = 'WAITING', sent_at = null where id = ? and state = 'SENT'")
                .param(copy.id())
                .update();
    }

    void refused(Copy copy, int code) {
        jdbc.sql("""
                        update post_copy set state = 'REFUSED', sent_at = null, code = ?
                        where id = ? and state in ('WAITING', 'SENT')""").params(code, copy.id()).update();
    }

    void dropped(Collection<Copy> copies) {
        if (!copies.isEmpty()) {
            jdbc.sql("update post_copy set state = 'DROPPED' where id in (:ids) and state = 'WAITING'")
                    .param("ids", copies.stream().map(Copy::id).toList())
                    .update();
        }
    }

    /** Mailings are given up, or have left, long before they are this old. */
    void throwAwayMadeBefore(Instant moment) {
        jdbc.sql("delete from post_mailing where made_at < ?")
                .param(column(moment))
                .update();
    }

    private static Copy copy(ResultSet row, int number) throws SQLException {
        return new Copy(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("subject", UUID.class),
                row.getObject("recipient_id", UUID.class),
                row.getString("return_token"));
    }

    private static LocalDateTime column(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
