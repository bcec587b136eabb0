package org.leerkring.sessions.calendar.ui;

import com.vaadin.flow.component.Component;
import org.leerkring.people.AccountPart;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.calendar.Feeds;

/** Puts sessions in one's own calendar, from the account page. */
@org.springframework.stereotype.Component
class FeedsPart implements AccountPart {

    private final Feeds feeds;

    FeedsPart(Feeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Component draw(PersonId person) {
        return new FeedsPanel(feeds, person);
    }
}
