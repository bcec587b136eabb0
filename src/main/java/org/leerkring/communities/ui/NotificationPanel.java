package org.leerkring.communities.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.communities.MailWish;
import org.leerkring.communities.Notifications;
import org.leerkring.people.PersonId;

/** How often, and when, one gets mail about each of one's communities; kept as soon as it is chosen. */
class NotificationPanel extends Section {

    private final Notifications notifications;
    private final PersonId me;
    private final Span kept = new Span();

    NotificationPanel(Communities communities, Notifications notifications, PersonId me) {
        this.notifications = notifications;
        this.me = me;
        addClassName("lk-panel");
        add(new H2(getTranslation("communities.NotificationPanel.heading")));
        var mine = communities.of(me);
        var hint = new Paragraph(getTranslation(
                mine.isEmpty() ? "communities.NotificationPanel.empty" : "communities.NotificationPanel.about"));
        hint.addClassName("lk-muted");
        var wishes = notifications.wishes(me);
        var list = new UnorderedList();
        mine.forEach(community -> list.add(row(community, wishes.getOrDefault(community.id(), MailWish.USUAL))));
        kept.addClassNames("lk-muted", "lk-small");
        kept.getElement().setAttribute("role", "status");
        kept.setTestId("notification-kept");
        add(hint);
        if (!mine.isEmpty()) {
            add(list, kept);
        }
    }

    private NotificationRow row(CommunityCard community, MailWish now) {
        return new NotificationRow(
                community,
                now,
                choice -> keep(community, () -> notifications.choose(community.id(), me, choice)),
                time -> keep(community, () -> notifications.choose(community.id(), me, time)));
    }

    private void keep(CommunityCard community, Runnable chosen) {
        try {
            chosen.run();
            kept.setText(getTranslation("communities.NotificationPanel.kept", community.name()));
        } catch (CommunityRefused refused) { // left it meanwhile, on another page
            kept.setText(getTranslation(String.valueOf(refused.getMessage())));
        }
    }
}
