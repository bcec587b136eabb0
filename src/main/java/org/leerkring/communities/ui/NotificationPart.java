package org.leerkring.communities.ui;

import com.vaadin.flow.component.Component;
import org.leerkring.communities.Communities;
import org.leerkring.communities.Notifications;
import org.leerkring.people.AccountPart;
import org.leerkring.people.PersonId;

/** Offers the account page the choice of how often one gets mail about each community. */
@org.springframework.stereotype.Component
class NotificationPart implements AccountPart {

    private final Communities communities;
    private final Notifications notifications;

    NotificationPart(Communities communities, Notifications notifications) {
        this.communities = communities;
        this.notifications = notifications;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Component draw(PersonId person) {
        return new NotificationPanel(communities, notifications, person);
    }
}
