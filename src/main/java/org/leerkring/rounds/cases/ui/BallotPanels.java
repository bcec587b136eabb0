package org.leerkring.rounds.cases.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.leerkring.communities.Communities;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.cases.Ballots;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.SessionState;
import org.leerkring.sessions.ui.SessionPanel;

/** Puts the vote on the page of each session to come, for members. */
@org.springframework.stereotype.Component
class BallotPanels implements SessionPanel {

    private final Ballots ballots;
    private final Communities communities;
    private final NoticeBoard notices;

    BallotPanels(Ballots ballots, Communities communities, NoticeBoard notices) {
        this.ballots = ballots;
        this.communities = communities;
        this.notices = notices;
    }

    @Override
    public int order() {
        return 35;
    }

    /** A guest sees this session, and no case. */
    @Override
    public Optional<Component> on(SessionRead session, PersonId viewer) {
        var goesOn = session.state() == SessionState.PLANNED || session.state() == SessionState.UNDERWAY;
        if (!goesOn || !communities.isMember(session.community(), viewer)) {
            return Optional.empty();
        }
        var in = communities.enter(session.community(), viewer);
        return Optional.of(new BallotPanel(session, ballots, in, viewer, notices));
    }
}
