package org.leerkring.communities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.DigestTime;
import org.leerkring.communities.MailWish;
import org.leerkring.communities.NotificationChoice;

/** How often and, where it comes in one mail, when one gets mail about one community. */
class NotificationRow extends ListItem {

    private final Select<NotificationChoice> choice = new Select<>();
    private final Select<DayOfWeek> day = new Select<>();
    private final Select<Integer> hour = new Select<>();

    NotificationRow(
            CommunityCard community, MailWish now, Consumer<NotificationChoice> chosen, Consumer<DigestTime> timed) {
        setTestId("notification");
        choice.setItems(NotificationChoice.values());
        choice.setItemLabelGenerator(option -> getTranslation("communities.NotificationChoice." + option.key()));
        choice.setValue(now.choice());
        choice.setAriaLabel(getTranslation("communities.NotificationPanel.choice", community.name()));
        choice.setTestId("notification-choice");
        day.setItems(DayOfWeek.values());
        day.setItemLabelGenerator(option -> option.getDisplayName(TextStyle.FULL, getLocale()));
        day.setValue(now.time().day());
        day.setAriaLabel(getTranslation("communities.NotificationPanel.day", community.name()));
        day.setTestId("notification-day");
        hour.setItems(IntStream.range(0, 24).boxed().toList());
        hour.setItemLabelGenerator(option -> getTranslation("communities.NotificationPanel.at", option));
        hour.setValue(now.time().hour());
        hour.setAriaLabel(getTranslation("communities.NotificationPanel.hour", community.name()));
        hour.setTestId("notification-hour");
        choice.addValueChangeListener(change -> {
            chosen.accept(change.getValue());
            showTime();
        });
        day.addValueChangeListener(_ -> timed.accept(time()));
        hour.addValueChangeListener(_ -> timed.accept(time()));
        var when = new Div(choice, day, hour);
        when.addClassName("lk-actions");
        add(new Span(community.name()), when);
        showTime();
    }

    private DigestTime time() {
        return new DigestTime(hour.getValue(), day.getValue());
    }

    private void showTime() {
        var now = choice.getValue();
        day.setVisible(now == NotificationChoice.WEEKLY);
        hour.setVisible(now == NotificationChoice.DAILY || now == NotificationChoice.WEEKLY);
    }
}
