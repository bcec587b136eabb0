package org.leerkring.rounds.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundRead;
import org.leerkring.rounds.Rounds;
import org.leerkring.sessions.Diary;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.running.Running;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import({Circle.class, Diary.class})
class RoundAtItemTest extends KaribuTest {

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    Diary diary;

    @Autowired
    Running running;

    @Autowired
    Rounds rounds;

    PersonId coach;
    PersonId mieke;
    SessionId session;
    String page;

    @BeforeEach
    void aSessionGoesOn() {
        var community = circle.found();
        coach = circle.coach(community, "Katrien Coach");
        mieke = circle.member(community, "Mieke Dierckx");
        session = diary.plan(community, "Lentesessie", 1, coach);
        running.begin(session, coach);
        page = "kringen/" + communities.enter(community, coach).community().slug() + "/sessies/" + session.value()
                + "/bezig";
    }

    @Test
    void theIntervisionOnTheAgendaLeadsToItsRound() {
        signIn(mieke.value());
        UI.getCurrent().navigate(page);
        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", "round-at-item")));
        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", "round-open")));

        assertThat(rounds.of(session, coach))
                .singleElement()
                .returns(mieke, RoundRead::facilitator)
                .returns(session, RoundRead::session);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .contains("/intervisie/ronde/");

        signIn(coach.value());
        UI.getCurrent().navigate(page);
        assertThat(starts()).isEmpty();
        assertThat(_get(Anchor.class, spec -> spec.withAttribute("data-testid", "item-round"))
                        .getHref())
                .contains("/intervisie/ronde/");
    }

    @Test
    void itIsAtTheIntervisionOnly() {
        signIn(coach.value());
        UI.getCurrent().navigate(page);

        assertThat(starts()).hasSize(1);
    }

    private static List<Button> starts() {
        return _find(Button.class, spec -> spec.withAttribute("data-testid", "round-at-item"));
    }
}
