package org.leerkring.communities.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.communities.DigestTime;
import org.leerkring.communities.MailWish;
import org.leerkring.communities.NotificationChoice;
import org.leerkring.communities.Notifications;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(Circle.class)
class NotificationPanelTest extends KaribuTest {

    @Autowired
    Circle circle;

    @Autowired
    Notifications notifications;

    @Test
    @SuppressWarnings("unchecked") // found by its id
    void keepsAChoiceAsSoonAsItIsMade() {
        var community = circle.found();
        var jan = circle.member(community, "Jan Verlinden");
        signIn(jan.value());
        UI.getCurrent().navigate("me");

        var choice = (Select<NotificationChoice>)
                _get(Select.class, spec -> spec.withAttribute("data-testid", "notification-choice"));
        assertThat(choice.getValue()).isEqualTo(NotificationChoice.AT_ONCE);
        _setValue(choice, NotificationChoice.DAILY);

        assertThat(notifications.of(community, jan)).isEqualTo(NotificationChoice.DAILY);
        assertThat(_get(Component.class, spec -> spec.withAttribute("data-testid", "notification-kept"))
                        .getElement()
                        .getText())
                .startsWith("Bewaard voor Kring");
    }

    @Test
    @SuppressWarnings("unchecked") // found by their ids
    void asksWhenOnlyForWhatComesInOneMail() {
        var community = circle.found();
        var jan = circle.member(community, "Jan Verlinden");
        signIn(jan.value());
        UI.getCurrent().navigate("me");
        var choice = (Select<NotificationChoice>)
                _get(Select.class, spec -> spec.withAttribute("data-testid", "notification-choice"));
        assertThat(_find(Select.class, spec -> spec.withAttribute("data-testid", "notification-hour")))
                .isEmpty();

        _setValue(choice, NotificationChoice.WEEKLY);
        _setValue(
                (Select<Integer>) _get(Select.class, spec -> spec.withAttribute("data-testid", "notification-hour")),
                16);
        _setValue(
                (Select<DayOfWeek>) _get(Select.class, spec -> spec.withAttribute("data-testid", "notification-day")),
                DayOfWeek.FRIDAY);

        assertThat(notifications.wish(community, jan))
                .isEqualTo(new MailWish(NotificationChoice.WEEKLY, new DigestTime(16, DayOfWeek.FRIDAY)));
    }

    @Test
    void whoIsInNoCommunityHasNothingToChoose() {
        signIn(circle.stranger("Vera Vreemd").value());
        UI.getCurrent().navigate("me");

        assertThat(_find(Component.class, spec -> spec.withAttribute("data-testid", "notification")))
                .isEmpty();
    }
}
