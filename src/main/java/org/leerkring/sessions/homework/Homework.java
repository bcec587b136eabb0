package org.leerkring.sessions.homework;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionRefused;

/** Something to prepare for a session. */
@Entity
@Table(name = "sessions_homework")
class Homework {

    static final int LONGEST = 2000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private HomeworkId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    private SessionId session;

    private String text;

    private LocalDate dueOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "set_by"))
    private PersonId setBy;

    private Instant setAt;

    @SuppressWarnings("NullAway.Init")
    protected Homework() {
        // for Hibernate
    }

    @SuppressWarnings("NullAway.Init") // write sets them
    private Homework(SessionId session, PersonId by, Instant now) {
        id = HomeworkId.fresh();
        this.session = session;
        setBy = by;
        setAt = now;
    }

    /** @param sessionDay the day of the session: what is due after it comes too late */
    static Homework set(SessionId session, String text, LocalDate due, LocalDate sessionDay, PersonId by, Instant now) {
        var homework = new Homework(session, by, now);
        homework.change(text, due, sessionDay);
        return homework;
    }

    final void change(String words, LocalDate due, LocalDate sessionDay) {
        var stripped = words.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new SessionRefused("sessions.refused.homework-text", LONGEST);
        }
        if (due.isAfter(sessionDay)) {
            throw new SessionRefused("sessions.refused.homework-after-session");
        }
        text = stripped;
        dueOn = due;
    }

    HomeworkId id() {
        return id;
    }

    SessionId session() {
        return session;
    }

    String text() {
        return text;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    HomeworkRead read(Set<PersonId> done) {
        return new HomeworkRead(id, text, dueOn, done);
    }
}
