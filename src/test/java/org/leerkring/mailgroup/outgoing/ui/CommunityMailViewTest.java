package org.leerkring.mailgroup.outgoing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.mailgroup.MailAddresses;
import org.leerkring.mailgroup.outgoing.SubjectPrefixes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(Circle.class)
class CommunityMailViewTest extends KaribuTest {

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    MailAddresses addresses;

    @Autowired
    SubjectPrefixes prefixes;

    CommunityId community;

    @BeforeEach
    void found() {
        community = circle.found();
    }

    @Test
    void aMemberSeesWhereToWriteAndChoosesNoPrefix() {
        signIn(circle.member(community, "Jan Verlinden").value());
        visit();

        assertThat(_get(Anchor.class, spec -> spec.withAttribute("data-testid", "mail-address"))
                        .getHref())
                .isEqualTo("mailto:" + addresses.of(slug()));
        assertThat(_find(Component.class, spec -> spec.withAttribute("data-testid", "mail-prefix")))
                .isEmpty();
    }

    @Test
    void theCoachChoosesWhatSubjectsBeginWith() {
        signIn(circle.coach(community, "Carla Coach").value());
        visit();

        _setValue(
                _get(TextField.class, spec -> spec.withAttribute("data-testid", "mail-prefix")), "[Kempen]\r\nBcc: x");
        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", "mail-prefix-keep")));

        assertThat(prefixes.of(community)).as("one line, whatever was pasted").isEqualTo("[Kempen] Bcc: x");
    }

    @Test
    void aMemberWhoTriesAnywayIsRefused() {
        var jan = circle.member(community, "Jan Verlinden");

        assertThatExceptionOfType(CommunityRefused.class)
                .isThrownBy(() -> prefixes.choose(community, jan, "[Van mij]"));
        assertThat(prefixes.of(community)).isEmpty();
    }

    private void visit() {
        UI.getCurrent().navigate("kringen/" + slug() + "/mail");
    }

    private String slug() {
        return communities.roster(community).community().slug();
    }
}
