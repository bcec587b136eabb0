package org.leerkring.rounds.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Roster;
import org.leerkring.rounds.RoundRead;
import org.leerkring.rounds.RoundSight;
import org.leerkring.rounds.cases.Cases;

/** While people come in: who is there, whose case it is, and the facilitator's beginning. */
class GatheringScene extends Scene {

    private final RoundDesk desk;
    private final Paragraph waiting = new Paragraph();
    private final CaseSheet theCase = new CaseSheet();
    private final CaseChoice choice;
    private final Div lead = new Div();

    private @Nullable RoundRead round;

    GatheringScene(RoundDesk desk, Cases cases) {
        this.desk = desk;
        choice = new CaseChoice(desk, cases);
        var now = new Div(new H2(getTranslation("rounds.GatheringScene.heading")), waiting);
        now.addClassNames("lk-card", "lk-round-now");
        now.setTestId("round-gathering");
        var refusal = new Refusal();
        var begin = new Act("rounds.GatheringScene.begin", "begin", () -> begin(refusal)).primary();
        var abandon = new Act(
                        "rounds.GatheringScene.abandon",
                        "abandon",
                        () -> desk.attempt(refusal, () -> desk.rounds().abandon(desk.round(), desk.me())))
                .quiet();
        var actions = new Div(begin, abandon);
        actions.addClassName("lk-actions");
        lead.add(refusal, actions);
        lead.addClassNames("lk-card", "lk-leader");
        lead.setTestId("round-leader");
        add(now, theCase, choice, lead);
    }

    private void begin(Refusal refusal) {
        var turn = Objects.requireNonNull(round).turn();
        desk.attempt(refusal, () -> desk.rounds().begin(desk.round(), turn, desk.me()));
    }

    @Override
    public void show(RoundSight sight, Roster in) {
        round = sight.round();
        waiting.setText(
                sight.mayLead()
                        ? getTranslation("rounds.GatheringScene.you-lead")
                        : getTranslation(
                                "rounds.GatheringScene.waiting",
                                Called.of(sight.round().facilitator(), in, this)));
        theCase.show(sight.theCase(), "");
        choice.setVisible(sight.method().takesBringer());
        choice.show(sight.round(), in, sight.mayLead());
        lead.setVisible(sight.mayLead());
    }
}
