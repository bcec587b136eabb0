package org.leerkring.sessions.homework.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionPolicy;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.documents.Documents;
import org.leerkring.sessions.homework.HomeworkBook;
import org.leerkring.sessions.ui.SessionPanel;

/** Puts the homework on a session's page: where there is some, and for who can set it. */
@org.springframework.stereotype.Component
class HomeworkOnPage implements SessionPanel {

    private final HomeworkBook book;
    private final Documents documents;
    private final SessionPolicy policy;
    private final People people;
    private final NoticeBoard notices;

    HomeworkOnPage(HomeworkBook book, Documents documents, SessionPolicy policy, People people, NoticeBoard notices) {
        this.book = book;
        this.documents = documents;
        this.policy = policy;
        this.people = people;
        this.notices = notices;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public Optional<Component> on(SessionRead session, PersonId viewer) {
        var leads = policy.mayLead(session.line(), viewer);
        return Optional.of(new HomeworkPanel(session, viewer, leads, book, documents, people, notices));
    }
}
