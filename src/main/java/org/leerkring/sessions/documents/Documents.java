package org.leerkring.sessions.documents;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.communities.NotAMember;
import org.leerkring.files.Files;
import org.leerkring.files.StoredFile;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionPolicy;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.homework.HomeworkId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of sessions: each member adds some, whoever sees the session opens them. Served by {@link DocumentDoor}. */
@Service
@Transactional
public class Documents {

    private static final int MOST = 40;

    private final DocumentRows rows;
    private final Files files;
    private final Sessions sessions;
    private final SessionPolicy policy;
    private final Communities communities;
    private final CommunityPolicy circles;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Documents(
            DocumentRows rows,
            Files files,
            Sessions sessions,
            SessionPolicy policy,
            Communities communities,
            CommunityPolicy circles,
            Audit audit,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.files = files;
        this.sessions = sessions;
        this.policy = policy;
        this.communities = communities;
        this.circles = circles;
        this.audit = audit;
        this.events = events;
    }

    /** The topic on which a session's documents are told. */
    public static Topic topic(SessionId session) {
        return Topic.of("documents", session.value());
    }

    /**
     * Adds a file for everyone; for members, and to a homework for who leads.
     *
     * @param name what the sender calls it; never trusted
     */
    public DocumentId add(SessionId id, @Nullable HomeworkId homework, String name, InputStream bytes, PersonId by) {
        var session = sessions.read(id, by);
        communities.enter(session.community(), by);
        if (homework != null) {
            policy.requireLeading(session.line(), by, Deed.SESSION_CHANGED);
        }
        if (rows.of(id).size() >= MOST) {
            throw new SessionRefused("sessions.refused.too-many-documents", MOST);
        }
        var document = new DocumentRead(DocumentId.fresh(), id, homework, files.keep(name, bytes), by);
        rows.insert(document);
        events.publishEvent(new DocumentsChanged(id));
        return document.id();
    }

    /** Takes a file away: one's own, and for who leads every one. */
    public void remove(DocumentId id, PersonId by) {
        var document = rows.find(id).orElseThrow(NotAMember::new);
        var session = sessions.read(document.session(), by);
        if (!document.addedBy().equals(by)) {
            policy.requireLeading(session.line(), by, Deed.SESSION_CHANGED);
        }
        rows.delete(id);
        events.publishEvent(new DocumentsChanged(document.session()));
    }

    /** A session's files in the order in which they came; for who may see it. */
    @Transactional(readOnly = true)
    public List<DocumentRead> of(SessionId session, PersonId reader) {
        sessions.read(session, reader);
        return rows.of(session);
    }

    /** The file, if this person may see its session; empty otherwise, without saying which it was. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> open(DocumentId id, PersonId viewer) {
        return rows.find(id).filter(document -> maySee(document, viewer)).map(DocumentRead::file);
    }

    private boolean maySee(DocumentRead document, PersonId viewer) {
        var session = sessions.read(document.session());
        var may = policy.mayRead(session.line(), viewer);
        if (!may) {
            audit.refused(circles.act(Deed.FILE_OPENED, viewer, session.community()));
        }
        return may;
    }
}
