package org.leerkring.sessions.documents.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.leerkring.communities.Communities;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionPolicy;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.documents.Documents;
import org.leerkring.sessions.ui.SessionPanel;

/** Puts the files of a session on its page: members add some, guests see them. */
@org.springframework.stereotype.Component
class DocumentsOnPage implements SessionPanel {

    private final Documents documents;
    private final Communities communities;
    private final SessionPolicy policy;
    private final NoticeBoard notices;

    DocumentsOnPage(Documents documents, Communities communities, SessionPolicy policy, NoticeBoard notices) {
        this.documents = documents;
        this.communities = communities;
        this.policy = policy;
        this.notices = notices;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Component> on(SessionRead session, PersonId viewer) {
        var adds = communities.isMember(session.community(), viewer);
        var leads = policy.mayLead(session.line(), viewer);
        return Optional.of(new DocumentsPanel(session.id(), viewer, adds, leads, documents, notices));
    }
}
