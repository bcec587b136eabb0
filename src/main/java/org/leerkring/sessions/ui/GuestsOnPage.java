package org.leerkring.sessions.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.GuestList;
import org.leerkring.sessions.SessionPolicy;
import org.leerkring.sessions.SessionRead;

/** Puts the guests of a session on its page: where there are some, and for who can invite one. */
@org.springframework.stereotype.Component
class GuestsOnPage implements SessionPanel {

    private final GuestList guests;
    private final SessionPolicy policy;
    private final NoticeBoard notices;

    GuestsOnPage(GuestList guests, SessionPolicy policy, NoticeBoard notices) {
        this.guests = guests;
        this.policy = policy;
        this.notices = notices;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Component> on(SessionRead session, PersonId viewer) {
        var leads = policy.mayLead(session.line(), viewer);
        return Optional.of(new GuestsPanel(session.id(), viewer, leads, guests, notices));
    }
}
