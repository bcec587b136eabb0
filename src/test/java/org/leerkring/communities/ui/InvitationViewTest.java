package org.leerkring.communities.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.Role;
import org.leerkring.communities.invitations.Invitations;
import org.leerkring.communities.invitations.Invitee;
import org.leerkring.people.EmailAddress;
import org.leerkring.people.Languages;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.leerkring.post.Post;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Import(Circle.class)
class InvitationViewTest extends KaribuTest {

    private static final Pattern LINK = Pattern.compile("/uitnodiging#([\\w-]+)");

    @Autowired
    Circle circle;

    @Autowired
    Invitations invitations;

    @Autowired
    People people;

    @Autowired
    Post post;

    @Autowired
    JdbcClient jdbc;

    private final String address = UUID.randomUUID() + "@voorbeeld.be";
    private CommunityId community;
    private PersonId coach;

    @BeforeEach
    void invite() {
        community = circle.found();
        coach = circle.coach(community, "Katrien Coach");
        var invitee = new Invitee(new EmailAddress(address), "An Peeters", Role.MEMBER, null, null);
        invitations.invite(community, List.of(invitee), "Welkom, An.", coach);
    }

    @Test
    void aStrangerReadsTheWelcomeAndOnlyHasToSayYes() {
        open();

        assertThat(seen("invitation-open")).isTrue();
        assertThat(seen("invitation-welcome")).isTrue();
        assertThat(seen("invitation-name")).isTrue();
        assertThat(seen("invitation-accept")).isTrue();
    }

    @Test
    void whoIsKnownIsAskedNoName() {
        people.register("An Peeters", address, Languages.DUTCH);
        open();

        assertThat(seen("invitation-accept")).isTrue();
        assertThat(seen("invitation-name")).isFalse();
    }

    @Test
    void whoIsSignedInAsSomeoneElseCannotTakeIt() {
        signIn(circle.stranger("Vera Vreemd").value());
        open();

        assertThat(seen("invitation-accept")).isFalse();
        assertThat(seen("invitation-on")).isTrue();
    }

    @Test
    void tooLateOffersToAskAgain() {
        jdbc.sql("update communities_invitation set expires_at = '2020-01-01' where email = ?")
                .param(address)
                .update();
        open();

        assertThat(seen("invitation-accept")).isFalse();
        assertThat(seen("invitation-ask-again")).isTrue();
    }

    @Test
    void takenBackSaysSo() {
        invitations.revoke(invitations.unanswered(community, coach).getFirst().id(), coach);
        open();

        assertThat(seen("invitation-revoked")).isTrue();
        assertThat(seen("invitation-accept")).isFalse();
    }

    @Test
    void aLinkThatLeadsNowhereSaysNothingOfWhatThereIs() {
        open("niets");

        assertThat(seen("invitation-on")).isTrue();
        assertThat(seen("invitation-accept")).isFalse();
    }

    private void open() {
        var letter = post.newest(50).stream()
                .filter(sent -> sent.recipient().equals(address))
                .findFirst()
                .orElseThrow();
        var link = LINK.matcher(letter.text());
        assertThat(link.find()).isTrue();
        open(Objects.requireNonNull(link.group(1)));
    }

    /** The browser reads what is behind the # and tells the server; a pretended one cannot. */
    private static void open(String token) {
        UI.getCurrent().navigate(InvitationView.class);
        _get(InvitationView.class).open(token);
    }

    private static boolean seen(String testId) {
        return !_find(Component.class, spec -> spec.withAttribute("data-testid", testId))
                .isEmpty();
    }
}
