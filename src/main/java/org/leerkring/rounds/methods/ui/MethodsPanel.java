package org.leerkring.rounds.methods.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.leerkring.communities.Roster;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.cases.ui.IntervisionPanel;
import org.leerkring.rounds.methods.own.OwnMethods;

/** Leads from a community's intervision to its methods. */
@org.springframework.stereotype.Component
class MethodsPanel implements IntervisionPanel {

    private static final int LAST = 90;

    private final OwnMethods methods;
    private final NoticeBoard notices;

    MethodsPanel(OwnMethods methods, NoticeBoard notices) {
        this.methods = methods;
        this.notices = notices;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Optional<Component> in(Roster community, PersonId viewer) {
        return Optional.of(new MethodsInShort(methods, community.community(), viewer, notices));
    }
}
