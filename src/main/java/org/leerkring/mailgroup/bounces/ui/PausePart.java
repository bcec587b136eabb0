package org.leerkring.mailgroup.bounces.ui;

import com.vaadin.flow.component.Component;
import org.leerkring.live.NoticeBoard;
import org.leerkring.mailgroup.bounces.Bounces;
import org.leerkring.people.AccountPart;
import org.leerkring.people.PersonId;

/** Tells on the account page that mail comes back, and starts it again. */
@org.springframework.stereotype.Component
class PausePart implements AccountPart {

    private final Bounces bounces;
    private final NoticeBoard notices;

    PausePart(Bounces bounces, NoticeBoard notices) {
        this.bounces = bounces;
        this.notices = notices;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Component draw(PersonId person) {
        return new PausePanel(bounces, notices, person);
    }
}
