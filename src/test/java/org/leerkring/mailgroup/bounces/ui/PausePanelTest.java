package org.leerkring.mailgroup.bounces.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.mailgroup.bounces.Bounces;
import org.leerkring.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Import(Circle.class)
class PausePanelTest extends KaribuTest {

    @Autowired
    Circle circle;

    @Autowired
    Bounces bounces;

    @Autowired
    JdbcClient jdbc;

    PersonId jan;

    @BeforeEach
    void janSignsIn() {
        jan = circle.member(circle.found(), "Jan Verlinden");
        signIn(jan.value());
    }

    @Test
    void whoeverIsMailedSeesNothingOfIt() {
        UI.getCurrent().navigate("me");

        assertThat(panels()).isEmpty();
    }

    @Test
    void mailStartsAgainAtThePressOfAButton() {
        jdbc.sql("insert into mailgroup_pause (person_id, paused_at) values (?, utc_timestamp())")
                .param(jan.value())
                .update();
        UI.getCurrent().navigate("me");
        assertThat(panels()).hasSize(1);

        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", "mail-start-again")));
        assertThat(bounces.isPaused(jan)).isFalse();
        assertThat(panels()).isEmpty();
    }

    private static List<Section> panels() {
        return _find(Section.class, spec -> spec.withAttribute("data-testid", "mail-paused"));
    }
}
