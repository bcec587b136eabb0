package org.leerkring.communities.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.communities.NotificationChoice;
import org.leerkring.communities.Notifications;
import org.leerkring.people.PersonId;

/** How often one gets mail about each of one's communities; kept as soon as it is chosen. */
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
        var chosen = notifications.of(me);
        var list = new UnorderedList();
        mine.forEach(
                community -> list.add(row(community, chosen.getOrDefault(community.id(), NotificationChoice.AT_ONCE))));
        kept.addClassNames("lk-muted", "lk-small");
        kept.getElement().setAttribute("role", "status");
        kept.setTestId("notification-kept");
        add(hint);
        if (!mine.isEmpty()) {
            add(list, kept);
        }
    }

    private ListItem row(CommunityCard community, NotificationChoice now) {
        var choice = new Select<NotificationChoice>();
        choice.setItems(NotificationChoice.values());
        choice.setItemLabelGenerator(option -> getTranslation("communities.NotificationChoice." + option.key()));
        choice.setValue(now);
        choice.setAriaLabel(getTranslation("communities.NotificationPanel.choice", community.name()));
        choice.setTestId("notification-choice");
        choice.addValueChangeListener(change -> choose(community, change.getValue()));
        var row = new ListItem(new Span(community.name()), choice);
        row.setTestId("notification");
        return row;
    }

    private void choose(CommunityCard community, NotificationChoice choice) {
        try {
            notifications.choose(community.id(), me, choice);
            kept.setText(getTranslation("communities.NotificationPanel.kept", community.name()));
        } catch (CommunityRefused refused) { // left it meanwhile, on another page
            kept.setText(getTranslation(String.valueOf(refused.getMessage())));
        }
    }
}
