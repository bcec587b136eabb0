package org.leerkring.mailgroup.outgoing;

import java.util.Optional;
import org.leerkring.feed.QuestionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails that questions came in as. */
@Component
class EarlierMails {

    private final JdbcClient jdbc;

    EarlierMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The Message-ID of the mail this question was, if it was one and a header has room for it. */
    Optional<String> of(QuestionId question) {
        return jdbc.sql("""
                        select message_id from mailgroup_message
                        where question_id = ? and reply_id is null and message_id like '<%>' limit 1""").param(question.value()).query(String.class).optional();
    }
}
