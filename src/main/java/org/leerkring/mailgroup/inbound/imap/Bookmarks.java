package org.leerkring.mailgroup.inbound.imap;

import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how far each mailbox was emptied, for all nodes. */
@Component
class Bookmarks {

    private final JdbcClient jdbc;

    Bookmarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last one taken; empty at the first time, and once the server numbers its mails anew. */
    OptionalLong last(String mailbox, long validity) {
        return jdbc.sql("select last_uid from mailgroup_mailbox where name = ? and uid_validity = ?")
                .params(mailbox, validity)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /** Moves on to here; false when we, or another node, were here before. */
    boolean reach(Bookmark here) {
        var moved = jdbc.sql("""
                        update mailgroup_mailbox set uid_validity = :validity, last_uid = :uid
                        where name = :name and (uid_validity <> :validity or last_uid < :uid)""")
                .param("name", here.mailbox())
                .param("validity", here.validity())
                .param("uid", here.uid())
                .update();
        return moved > 0 || isNew(here);
    }

    private boolean isNew(Bookmark here) {
        return jdbc.sql("insert ignore into mailgroup_mailbox (name, uid_validity, last_uid) values (?, ?, ?)")
                        .params(here.mailbox(), here.validity(), here.uid())
                        .update()
                > 0;
    }
}
