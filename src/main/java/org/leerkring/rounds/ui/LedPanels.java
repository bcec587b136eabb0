package org.leerkring.rounds.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.leerkring.communities.Communities;
import org.leerkring.communities.Roster;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.Rounds;
import org.leerkring.rounds.cases.ui.IntervisionPanel;

/** Puts who led rounds on the page of a community's intervision, after the rounds. */
@org.springframework.stereotype.Component
class LedPanels implements IntervisionPanel {

    private final Rounds rounds;
    private final Communities communities;
    private final NoticeBoard notices;

    LedPanels(Rounds rounds, Communities communities, NoticeBoard notices) {
        this.rounds = rounds;
        this.communities = communities;
        this.notices = notices;
    }

    @Override
    public int order() {
        return 37;
    }

    @Override
    public Optional<Component> in(Roster community, PersonId viewer) {
        return Optional.of(new LedPanel(
                rounds, community, () -> communities.enter(community.community().id(), viewer), viewer, notices));
    }
}
