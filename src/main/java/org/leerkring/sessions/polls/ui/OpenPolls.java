package org.leerkring.sessions.polls.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.leerkring.communities.Communities;
import org.leerkring.communities.Roster;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionPolicy;
import org.leerkring.sessions.polls.DatePolls;
import org.leerkring.sessions.ui.SessionListPanel;

/** Puts a community's open polls, and the way to a new one, among its sessions. */
@org.springframework.stereotype.Component
class OpenPolls implements SessionListPanel {

    private final Communities communities;
    private final DatePolls polls;
    private final SessionPolicy policy;
    private final NoticeBoard notices;

    OpenPolls(Communities communities, DatePolls polls, SessionPolicy policy, NoticeBoard notices) {
        this.communities = communities;
        this.polls = polls;
        this.policy = policy;
        this.notices = notices;
    }

    @Override
    public int order() {
        return 10;
    }

    /** Always there, because a poll may open while someone looks; hidden as long as there is nothing to see. */
    @Override
    public Optional<Component> in(Roster community, PersonId viewer) {
        return Optional.of(new OpenPollsPanel(communities, polls, policy, notices, community.community(), viewer));
    }
}
