package org.leerkring.today.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.feed.DraftText;
import org.leerkring.feed.Feed;
import org.leerkring.people.ExpertiseKind;
import org.leerkring.people.Profiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(Circle.class)
class TodayViewTest extends KaribuTest {

    @Autowired
    Circle circle;

    @Autowired
    Feed feed;

    @Autowired
    Profiles profiles;

    @Test
    void greetsByFirstNameAndSaysThatNothingWaits() {
        var jan = circle.member(circle.found(), "Jan Verlinden");
        profiles.add(jan, ExpertiseKind.KNOWS, "zorgoverleg");
        signIn(jan.value());
        UI.getCurrent().navigate("");

        assertThat(_get(H1.class).getText()).contains("Jan").doesNotContain("Verlinden");
        assertThat(_find(Component.class, spec -> spec.withAttribute("data-testid", "waiting-empty")))
                .hasSize(1);
    }

    @Test
    void showsAQuestionOneCanHelpWithAsSoonAsItIsAsked() {
        var community = circle.found();
        var jan = circle.member(community, "Jan Verlinden");
        var mieke = circle.member(community, "Mieke Dierckx");
        signIn(jan.value());
        UI.getCurrent().navigate("");

        var question = feed.ask(community, mieke, new DraftText("Wie vervangt bij ziekte?", "", ""));
        MockVaadin.clientRoundtrip(false);

        assertThat(_get(Anchor.class, spec -> spec.withText("Wie vervangt bij ziekte?"))
                        .getHref())
                .endsWith(question.value().toString());
    }

    @Test
    void whatWaitedAlreadyStaysUnderTheFingerWhenSomethingComesBeforeIt() {
        var community = circle.found();
        var jan = circle.member(community, "Jan Verlinden");
        var mieke = circle.member(community, "Mieke Dierckx");
        feed.ask(community, mieke, new DraftText("Wie vervangt bij ziekte?", "", ""));
        signIn(jan.value());
        UI.getCurrent().navigate("");
        var before = _get(Anchor.class, spec -> spec.withText("Wie vervangt bij ziekte?"));

        feed.ask(community, mieke, new DraftText("En bij nascholing?", "", ""));
        MockVaadin.clientRoundtrip(false);

        assertThat(_find(Anchor.class, spec -> spec.withClasses("lk-whole"))).hasSizeGreaterThan(1);
        assertThat(_get(Anchor.class, spec -> spec.withText("Wie vervangt bij ziekte?")))
                .isSameAs(before);
    }

    @Test
    void gathersFromAllCommunitiesAndFromNoOther() {
        var one = circle.found();
        var other = circle.found();
        var closed = circle.found();
        var jan = circle.member(one, "Jan Verlinden");
        circle.join(other, jan);
        profiles.add(jan, ExpertiseKind.KNOWS, "zorgoverleg");
        feed.ask(one, circle.member(one, "Mieke Dierckx"), new DraftText("In de ene", "", ""));
        feed.ask(other, circle.member(other, "Tom Baeten"), new DraftText("In de andere", "", ""));
        feed.ask(closed, circle.member(closed, "Els Elders"), new DraftText("Niet voor jou", "", ""));
        signIn(jan.value());
        UI.getCurrent().navigate("");

        assertThat(_find(Anchor.class, spec -> spec.withClasses("lk-whole")))
                .extracting(Anchor::getText)
                .containsExactlyInAnyOrder("In de ene", "In de andere");
    }
}
