package org.leerkring.rounds.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.leerkring.communities.Roster;
import org.leerkring.rounds.RoundRead;
import org.leerkring.rounds.methods.Method;

/** Before one is in: what this is, who leads it, and the room check. What was ticked stays while others come in. */
class Doorway extends Div {

    private final RoundDesk desk;
    private final Refusal refusal = new Refusal();
    private final H3 heading = new H3();
    private final Paragraph facts = new Paragraph();
    private final Paragraph use = new Paragraph();
    private final Div outside = new Div();
    private final Div check = new Div();
    private final Checkbox alone = new Checkbox();

    Doorway(RoundDesk desk) {
        this.desk = desk;
        addClassNames("lk-panel", "lk-doorway");
        setTestId("round-door");
        outside.add(
                facts,
                use,
                new Act(
                                "rounds.Doorway.join",
                                "join",
                                () -> desk.attempt(refusal, () -> desk.rounds().join(desk.round(), desk.me())))
                        .primary());
        outside.addClassName("lk-column");
        check.addClassName("lk-column");
        addCheck();
        add(heading, refusal, outside, check);
    }

    void show(RoundRead round, Method method, Roster in) {
        var seat = round.participant(desk.me());
        var joined = seat.isPresent() && !seat.get().left();
        heading.setText(getTranslation(joined ? "rounds.Doorway.check" : "rounds.Doorway.heading"));
        facts.setText(getTranslation(
                "rounds.Doorway.facts",
                Called.of(round.facilitator(), in, this),
                method.name().in(getLocale()),
                round.minutes() == null ? method.minutes() : round.minutes()));
        use.setText(method.useWhen().in(getLocale()));
        outside.setVisible(!joined);
        check.setVisible(joined);
        if (!joined) {
            alone.clear(); // who comes back says it anew
        }
    }

    /** One box, said by oneself; who cannot say it waits, or stays out. */
    private void addCheck() {
        var why = new Paragraph(getTranslation("rounds.Doorway.why"));
        why.addClassName("lk-muted");
        alone.setLabel(getTranslation("rounds.Doorway.alone"));
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
        check.add(why, alone, actions);
    }
}
