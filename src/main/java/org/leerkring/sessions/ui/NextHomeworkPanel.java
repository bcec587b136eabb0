package org.leerkring.sessions.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.leerkring.communities.Communities;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionLine;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.homework.HomeworkBook;

/** Which homework is ready for the session that comes, for who leads that; counts along as it is ticked. */
class NextHomeworkPanel extends LivePart {

    private final SessionLine session;
    private final PersonId me;
    private final HomeworkBook book;
    private final Communities communities;
    private final HomeworkReady ready = new HomeworkReady();

    NextHomeworkPanel(
            SessionLine session, PersonId me, HomeworkBook book, Communities communities, NoticeBoard notices) {
        super(
                notices,
                List.of(
                        HomeworkBook.topic(session.id()),
                        Sessions.topic(session.id()),
                        Communities.members(session.community())),
                "sessions.NextHomeworkPanel.heading");
        this.session = session;
        this.me = me;
        this.book = book;
        this.communities = communities;
        setTestId("next-homework");
        var title = new Paragraph(session.title());
        title.addClassName("lk-muted");
        add(title, ready);
    }

    @Override
    protected void refresh() {
        var homeworks = book.of(session.id(), me);
        ready.show(homeworks, communities.enter(session.community(), me), true);
        setVisible(!homeworks.isEmpty());
    }
}
