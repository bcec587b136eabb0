package org.leerkring.sessions.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.leerkring.communities.Communities;
import org.leerkring.communities.Roster;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionPolicy;
import org.leerkring.sessions.SessionState;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.homework.HomeworkBook;

/** Shows who leads the next session, among a community's sessions, which homework is ready. */
@org.springframework.stereotype.Component
class NextHomework implements SessionListPanel {

    /** More than are ever called off in a row. */
    private static final int LOOKED_AT = 10;

    private final Sessions sessions;
    private final HomeworkBook book;
    private final SessionPolicy policy;
    private final Communities communities;
    private final NoticeBoard notices;

    NextHomework(
            Sessions sessions, HomeworkBook book, SessionPolicy policy, Communities communities, NoticeBoard notices) {
        this.sessions = sessions;
        this.book = book;
        this.policy = policy;
        this.communities = communities;
        this.notices = notices;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> in(Roster community, PersonId viewer) {
        return sessions.coming(community.community().id(), null, LOOKED_AT, viewer).stream()
                .filter(session -> session.state() == SessionState.PLANNED || session.state() == SessionState.UNDERWAY)
                .findFirst()
                .filter(session -> policy.mayLead(session, viewer))
                .map(session -> new NextHomeworkPanel(session, viewer, book, communities, notices));
    }
}
