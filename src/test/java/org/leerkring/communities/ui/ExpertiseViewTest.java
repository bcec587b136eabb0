package org.leerkring.communities.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.people.ExpertiseKind;
import org.leerkring.people.PersonId;
import org.leerkring.people.Profiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(Circle.class)
class ExpertiseViewTest extends KaribuTest {

    @Autowired
    Circle circle;

    @Autowired
    Profiles profiles;

    PersonId jan;

    @BeforeEach
    void openMap() {
        var community = circle.found();
        jan = circle.member(community, "Jan Verlinden");
        profiles.add(circle.member(community, "Mieke Dierckx"), ExpertiseKind.KNOWS, "co-teaching");
        open(jan);
    }

    @Test
    void beginsWithWhatThereIsToAsk() {
        assertThat(all("expertise-empty")).hasSize(1);
        assertThat(all("finding")).isEmpty();

        _click(_get(NativeButton.class, spec -> spec.withText("co-teaching")));

        assertThat(_get(TextField.class).getValue()).isEqualTo("co-teaching");
        assertThat(all("finding")).hasSize(1);
        assertThat(all("findings-knows")).isNotEmpty();
        assertThat(all("findings-offers")).isEmpty();
        assertThat(_get(Component.class, spec -> spec.withAttribute("data-testid", "expertise-summary"))
                        .getElement()
                        .getText())
                .isEqualTo("Een keer gevonden");
    }

    @Test
    void showsHowToReachWhoWasFound() {
        _setValue(_get(TextField.class), "teaching");

        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).anyMatch(href -> href.startsWith("mailto:"));
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).anyMatch(href -> href.endsWith("/leden"));
    }

    @Test
    void saysWhenNobodyIsFound() {
        _setValue(_get(TextField.class), "zeepkist");

        assertThat(all("expertise-empty")).hasSize(1);
        assertThat(all("finding")).isEmpty();
    }

    @Test
    void asksWhoToldNothingToTellUntilTheyDid() {
        assertThat(all("expertise-tell")).hasSize(1);

        profiles.add(jan, ExpertiseKind.SEEKS, "co-teaching");
        open(jan);

        assertThat(all("expertise-tell")).isEmpty();
    }

    @Test
    void isEmptyForWhoIsInNoCommunity() {
        open(circle.coordinator());
        _setValue(_get(TextField.class), "co-teaching");

        assertThat(all("finding")).isEmpty();
    }

    private static void open(PersonId person) {
        signIn(person.value());
        UI.getCurrent().navigate(""); // a view that is open stays the one it was
        UI.getCurrent().navigate("wie-weet-wat");
    }

    private static List<Component> all(String testId) {
        return _find(Component.class, spec -> spec.withAttribute("data-testid", testId));
    }
}
