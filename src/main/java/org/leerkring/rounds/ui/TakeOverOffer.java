package org.leerkring.rounds.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.leerkring.communities.Roster;
import org.leerkring.rounds.RoundRead;

/** Offers the facilitator's role, when it is passed on to the viewer or lies open because its holder is gone. */
class TakeOverOffer extends Div {

    private final RoundDesk desk;
    private final Paragraph words = new Paragraph();
    private final Act decline;

    TakeOverOffer(RoundDesk desk) {
        this.desk = desk;
        addClassNames("lk-card", "lk-take-over");
        getElement().setAttribute("role", "status");
        setTestId("round-take-over");
        var refusal = new Refusal();
        var accept = new Act(
                        "rounds.TakeOverOffer.accept",
                        "accept",
                        () -> desk.attempt(refusal, () -> desk.rounds().accept(desk.round(), desk.me())))
                .primary();
        decline = new Act(
                        "rounds.TakeOverOffer.decline",
                        "decline",
                        () -> desk.attempt(refusal, () -> desk.rounds().decline(desk.round(), desk.me())))
                .quiet();
        var actions = new Div(accept, decline);
        actions.addClassName("lk-actions");
        add(words, refusal, actions);
        setVisible(false);
    }

    void show(RoundRead round, Roster in) {
        var mine = desk.me().equals(round.offeredTo());
        var facilitator = Called.of(round.facilitator(), in, this);
        words.setText(getTranslation(mine ? "rounds.TakeOverOffer.offered" : "rounds.TakeOverOffer.open", facilitator));
        decline.setVisible(mine);
        setVisible(desk.rounds().mayTakeOver(round, desk.me()));
    }
}
