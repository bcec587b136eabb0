package org.leerkring.communities.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityPaths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(Circle.class)
class MembersViewTest extends KaribuTest {

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Test
    void showsTheMembersOfTodayToAMember() {
        var community = circle.found();
        var jan = circle.member(community, "Jan Verlinden");
        circle.member(community, "Mieke Dierckx");
        circle.formerMember(community, "Fons Vroeger");
        signIn(jan.value());

        UI.getCurrent()
                .navigate(CommunityPaths.members(communities.of(jan).getFirst().slug()));

        assertThat(_find(Component.class, spec -> spec.withAttribute("data-testid", "member")))
                .hasSize(2);
    }

    @Test
    void isNotThereForAStranger() {
        var community = circle.found();
        var jan = circle.member(community, "Jan Verlinden");
        signIn(circle.stranger("Vera Vreemd").value());

        UI.getCurrent()
                .navigate(CommunityPaths.members(communities.of(jan).getFirst().slug()));

        assertThat(_find(Component.class, spec -> spec.withAttribute("data-testid", "member")))
                .isEmpty();
        assertThat(_find(Component.class, spec -> spec.withAttribute("data-testid", "not-found")))
                .hasSize(1);
    }

    @Test
    void listsOnesOwnCommunitiesOnly() {
        var jan = circle.member(circle.found(), "Jan Verlinden");
        circle.found();
        signIn(jan.value());

        UI.getCurrent().navigate(CommunityPaths.ALL);

        assertThat(_find(Component.class, spec -> spec.withAttribute("data-testid", "community-card")))
                .hasSize(1);
    }
}
