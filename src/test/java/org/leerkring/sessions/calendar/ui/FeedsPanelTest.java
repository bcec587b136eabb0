package org.leerkring.sessions.calendar.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.calendar.FeedLine;
import org.leerkring.sessions.calendar.Feeds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(Circle.class)
class FeedsPanelTest extends KaribuTest {

    @Autowired
    Circle circle;

    @Autowired
    Feeds feeds;

    private PersonId jan;

    @BeforeEach
    void janIsInTwoCommunities() {
        var community = circle.found();
        jan = circle.member(community, "Jan Verlinden");
        circle.join(circle.found(), jan);
        signIn(jan.value());
        UI.getCurrent().navigate("me");
    }

    @Test
    void thereIsALineForAllCommunitiesAndForEachAndNoAddressUntilAsked() {
        assertThat(found(ListItem.class, "calendar-feed")).hasSize(3);
        assertThat(found(TextField.class, "calendar-feed-address")).isEmpty();
    }

    @Test
    void anAddressThatWasMadeCanBeCopiedAndOpenedByACalendar() {
        _click(found(Button.class, "calendar-feed-make").getFirst());

        var field = _get(TextField.class, spec -> spec.withAttribute("data-testid", "calendar-feed-address"));
        assertThat(field.getValue()).isEqualTo(ofAll().address()).endsWith(".ics");
        assertThat(field.isReadOnly()).isTrue();
        var open = _get(Anchor.class, spec -> spec.withAttribute("data-testid", "calendar-feed-open"));
        assertThat(URI.create(open.getHref()).getScheme()).isEqualTo("webcal");
        assertThat(found(Button.class, "calendar-feed-make")).hasSize(2);
    }

    @Test
    void aRenewedAddressIsAnotherAndOneThatIsTakenBackIsGone() {
        feeds.make(jan, null);
        var before = ofAll().address();
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("me");
        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", "calendar-feed-renew")));

        var field = _get(TextField.class, spec -> spec.withAttribute("data-testid", "calendar-feed-address"));
        assertThat(field.getValue()).isNotEqualTo(before).isEqualTo(ofAll().address());
        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", "calendar-feed-revoke")));
        assertThat(found(TextField.class, "calendar-feed-address")).isEmpty();
        assertThat(ofAll().address()).isNull();
    }

    @Test
    void whoOnlyListensHearsWhichCommunityAButtonIsFor() {
        assertThat(found(Button.class, "calendar-feed-make"))
                .extracting(make -> make.getAriaLabel().orElse(""))
                .doesNotHaveDuplicates()
                .allSatisfy(label -> assertThat(label).isNotBlank());
    }

    private FeedLine ofAll() {
        return feeds.of(jan).getFirst();
    }

    private static <T extends Component> List<T> found(Class<T> type, String id) {
        return _find(type, spec -> spec.withAttribute("data-testid", id));
    }
}
