package org.leerkring.communities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@Import(Circle.class)
@ContextConfiguration(initializers = MariaDb.class)
class NotificationsTest {

    @Autowired
    Circle circle;

    @Autowired
    Notifications notifications;

    @Test
    void whoChoseNothingIsToldAtOnce() {
        var community = circle.found();
        var jan = circle.member(community, "Jan Verlinden");

        assertThat(notifications.of(community, jan)).isEqualTo(NotificationChoice.AT_ONCE);
    }

    @Test
    void theLastChoiceCountsForThatCommunityAndThatPersonOnly() {
        var community = circle.found();
        var other = circle.found();
        var jan = circle.member(community, "Jan Verlinden");
        circle.join(other, jan);
        var mieke = circle.member(community, "Mieke Dierckx");

        notifications.choose(community, jan, NotificationChoice.NONE);
        notifications.choose(community, jan, NotificationChoice.WEEKLY);

        assertThat(notifications.of(jan)).isEqualTo(Map.of(community, NotificationChoice.WEEKLY));
        assertThat(notifications.of(other, jan)).isEqualTo(NotificationChoice.AT_ONCE);
        assertThat(notifications.of(community, mieke)).isEqualTo(NotificationChoice.AT_ONCE);
    }

    @Test
    void isChosenByMembersOnly() {
        var community = circle.found();
        for (var other : List.of(
                circle.stranger("Vera Vreemd"),
                circle.formerMember(community, "Fons Vroeger"),
                circle.coordinator(),
                circle.administrator())) {
            assertThatExceptionOfType(NotAMember.class)
                    .isThrownBy(() -> notifications.choose(community, other, NotificationChoice.NONE));
            assertThat(notifications.of(other)).isEmpty();
        }
    }
}
