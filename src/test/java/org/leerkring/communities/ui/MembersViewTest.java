package org.leerkring.communities.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.invitations.InvitationCard;
import org.leerkring.communities.invitations.Invitations;
import org.leerkring.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(Circle.class)
class MembersViewTest extends KaribuTest {

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    Invitations invitations;

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

    @Test
    void aCoachPastesAListSeesWhatComesOfItAndSendsOnlyWhatIsRight() {
        var community = circle.found();
        var coach = circle.coach(community, "Katrien Coach");
        open(community, coach);

        _click(button("invite-open"));
        _setValue(field("invite-people"), "An Peeters <an%s@voorbeeld.be>\nzonder adres".formatted(community.value()));
        assertThat(all("invite-row")).hasSize(2);
        _click(button("invite-send"));

        assertThat(invitations.unanswered(community, coach))
                .singleElement()
                .extracting(InvitationCard::name)
                .isEqualTo("An Peeters");
        assertThat(field("invite-people").getValue())
                .as("what could not be sent stays to be mended")
                .isEqualTo("zonder adres");
        assertThat(all("invitation")).hasSize(1);
    }

    @Test
    void aMemberSeesNoInvitationsAndNoMenus() {
        var community = circle.found();
        var jan = circle.member(community, "Jan Verlinden");
        circle.member(community, "Mieke Dierckx");
        open(community, jan);

        assertThat(all("invite-open")).isEmpty();
        assertThat(all("member-menu")).isEmpty();
    }

    @Test
    void whoLeavesCanStillStayOnTheLastDay() {
        var community = circle.found();
        var jan = circle.member(community, "Jan Verlinden");
        open(community, jan);

        _click(button("member-leave"));
        assertThat(communities.roster(community).member(jan).orElseThrow().until())
                .isNotNull();
        _click(button("member-stay"));

        assertThat(communities.roster(community).member(jan).orElseThrow().until())
                .isNull();
    }

    @Test
    void whoWasHereBeforeIsShownWithTheirDates() {
        var community = circle.found();
        var jan = circle.member(community, "Jan Verlinden");
        circle.formerMember(community, "Fons Vroeger");
        open(community, jan);

        assertThat(all("former-member")).hasSize(1);
    }

    private void open(CommunityId community, PersonId person) {
        signIn(person.value());
        UI.getCurrent()
                .navigate(CommunityPaths.members(
                        communities.enter(community, person).community().slug()));
    }

    private static List<Component> all(String testId) {
        return _find(Component.class, spec -> spec.withAttribute("data-testid", testId));
    }

    private static Button button(String testId) {
        return _get(Button.class, spec -> spec.withAttribute("data-testid", testId));
    }

    private static TextArea field(String testId) {
        return _get(TextArea.class, spec -> spec.withAttribute("data-testid", testId));
    }
}
