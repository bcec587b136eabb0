package org.leerkring.sessions.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.leerkring.files.StoredFile;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.homework.HomeworkId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Documents as they stand in the database; they are put there and taken away, never changed. */
@Component
class DocumentRows {

    private static final String SELECT = """
            select id, session_id, homework_id, content, name, type, size, picture, added_by
            from sessions_document
            where\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    DocumentRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(DocumentRead document) {
        var file = document.file();
        var homework = document.homework();
        jdbc.sql("""
                        insert into sessions_document
                            (id, session_id, homework_id, content, name, type, size, picture, added_by, added_at)
                        values (:id, :session, :homework, :content, :name, :type, :size, :picture, :by, :at)""")
                .param("id", document.id().value())
                .param("session", document.session().value())
                .param("homework", homework == null ? null : homework.value())
                .param("content", file.content())
                .param("name", file.name())
                .param("type", file.type())
                .param("size", file.size())
                .param("picture", file.picture())
                .param("by", document.addedBy().value())
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    void delete(DocumentId id) {
        jdbc.sql("delete from sessions_document where id = ?").param(id.value()).update();
    }

    Optional<DocumentRead> find(DocumentId id) {
        return jdbc.sql(SELECT + "id = ?")
                .param(id.value())
                .query(DocumentRows::read)
                .optional();
    }

    List<DocumentRead> of(SessionId session) {
        return jdbc.sql(SELECT + "session_id = ? order by added_at, id")
                .param(session.value())
                .query(DocumentRows::read)
                .list();
    }

    private static DocumentRead read(ResultSet row, int number) throws SQLException {
        var homework = row.getObject("homework_id", UUID.class);
        return new DocumentRead(
                new DocumentId(row.getObject("id", UUID.class)),
                new SessionId(row.getObject("session_id", UUID.class)),
                homework == null ? null : new HomeworkId(homework),
                new StoredFile(
                        row.getString("content"),
                        row.getString("name"),
                        row.getString("type"),
                        row.getLong("size"),
                        row.getBoolean("picture")),
                new PersonId(row.getObject("added_by", UUID.class)));
    }
}
