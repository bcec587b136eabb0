package org.leerkring.rounds.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.leerkring.communities.Roster;
import org.leerkring.rounds.RoundRead;
import org.leerkring.rounds.methods.Method;

/** Before one is in: what this is, who leads it, and the room check. */
class Doorway extends Div {

    private final RoundDesk desk;
    private final Refusal refusal = new Refusal();

    Doorway(RoundDesk desk) {
        this.desk = desk;
        addClassNames("lk-panel", "lk-doorway");
        setTestId("round-door");
    }

    void show(RoundRead round, Method method, Roster in) {
        removeAll();
        var seat = round.participant(desk.me());
        var facts = new Paragraph(getTranslation(
                "rounds.Doorway.facts",
                Called.of(round.facilitator(), in, this),
                method.name().in(getLocale()),
                round.minutes() == null ? method.minutes() : round.minutes()));
        var joined = seat.isPresent() && !seat.get().left();
        add(new H3(getTranslation(joined ? "rounds.Doorway.check" : "rounds.Doorway.heading")));
        if (joined) {
            check();
        } else {
            var join = new Act(
                            "rounds.Doorway.join",
                            "join",
                            () -> desk.attempt(refusal, () -> desk.rounds().join(desk.round(), desk.me())))
                    .primary();
            add(facts, new Paragraph(method.useWhen().in(getLocale())), refusal, join);
        }
    }

    /** One box, said by oneself; who cannot say it waits, or stays out. */
    private void check() {
        var why = new Paragraph(getTranslation("rounds.Doorway.why"));
        why.addClassName("lk-muted");
        var alone = new Checkbox(getTranslation("rounds.Doorway.alone"));
        alone.setTestId("round-alone");
        var enter = new Act(
                        "rounds.Doorway.enter",
                        "agree",
                        () -> desk.attempt(refusal, () -> desk.rounds().agree(desk.round(), desk.me())))
                .primary();
        enter.setEnabled(false);
        alone.addValueChangeListener(event -> enter.setEnabled(event.getValue()));
        var leave = new Act(
                        "rounds.Doorway.leave",
                        "leave",
                        () -> desk.attempt(refusal, () -> desk.rounds().leave(desk.round(), desk.me())))
                .quiet();
        var actions = new Div(enter, leave);
        actions.addClassName("lk-actions");
        add(why, alone, refusal, actions);
    }
}
