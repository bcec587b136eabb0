package org.leerkring.rounds.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Roster;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.ParticipantRead;
import org.leerkring.rounds.RoundRead;
import org.leerkring.rounds.RoundSight;

/** What the facilitator says and does: the script of the phase, and the buttons that lead the round. */
class LeaderBar extends Div {

    private static final Duration MORE = Duration.ofMinutes(2);

    private final Desk desk;
    private final Clock clock;
    private final Paragraph script = new Paragraph();
    private final Paragraph hold = new Paragraph();
    private final Refusal refusal = new Refusal();
    private final Div actions = new Div();
    private final Div scriptCard = new Div();
    private final Act pause = act("pause", () -> command(desk().leading()::pause));
    private final Act resume = act("resume", () -> command(desk().leading()::resume));
    private final Act more =
            act("more", () -> command((id, turn, by) -> desk().leading().extend(id, MORE, turn, by)));
    private final Act back = act("back", () -> command(desk().leading()::back)).quiet();
    private final Act skip = act("skip", () -> command(desk().leading()::skip)).quiet();
    private final Act next = act("next", this::next).primary();
    private final Act end =
            act("end", () -> ask("end", () -> command(desk().leading()::end))).quiet();
    private final Select<PersonId> passOn = new Select<>();
    private final Act withdraw;
    private final Div question = new Div();

    private @Nullable RoundRead round;

    LeaderBar(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        addClassNames("lk-card", "lk-leader", "lk-leader-bar");
        setTestId("round-leader");
        script.addClassName("lk-quote");
        script.setTestId("round-script");
        hold.addClassNames("lk-muted", "lk-small");
        question.addClassName("lk-row");
        question.getElement().setAttribute("role", "alert");
        question.setVisible(false);
        withdraw = act(
                "withdraw-offer",
                () -> desk.attempt(refusal, () -> desk.leading().withdrawOffer(desk.round(), desk.me())));
        passOn.setPlaceholder(getTranslation("rounds.LeaderBar.pass-on"));
        passOn.setAriaLabel(getTranslation("rounds.LeaderBar.pass-on"));
        passOn.setTestId("round-pass-on");
        passOn.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                desk.attempt(refusal, () -> desk.leading().offer(desk.round(), event.getValue(), desk.me()));
            }
        });
        actions.addClassName("lk-actions");
        actions.add(pause, resume, more, next);
        var rare = new Div(back, skip, end, passOn, withdraw);
        rare.addClassNames("lk-actions", "lk-leader-rare");
        scriptCard.add(new H3(getTranslation("rounds.LeaderBar.heading")), script, hold, rare);
        scriptCard.addClassNames("lk-card", "lk-leader");
        add(refusal, question, actions);
    }

    /** What to say, and what is seldom done: it stands where one reads, the bar under the thumb. */
    Div script() {
        return scriptCard;
    }

    void show(RoundSight sight, Roster in) {
        var now = sight.round();
        if (round == null || round.turn() != now.turn()) {
            question.setVisible(false); // it was asked about another moment
        }
        round = now;
        setVisible(sight.mayLead());
        scriptCard.setVisible(sight.mayLead());
        if (!sight.mayLead()) {
            return;
        }
        var phase = Objects.requireNonNull(sight.phase());
        var instructions = phase.instructions();
        script.setText(instructions.say().in(getLocale()));
        script.setVisible(!script.getText().isBlank());
        hold.setText(instructions.facilitator().in(getLocale()));
        pause.setVisible(now.runningSince() != null);
        resume.setVisible(now.runningSince() == null);
        back.setVisible(now.position() > 0);
        skip.setVisible(phase.optional() && !now.isLast());
        next.setText(getTranslation(now.isLast() ? "rounds.LeaderBar.last" : "rounds.LeaderBar.next"));
        end.setVisible(!now.isLast());
        showPassingOn(now, in);
    }

    private void showPassingOn(RoundRead now, Roster in) {
        var others = now.present().stream()
                .map(ParticipantRead::person)
                .filter(person -> !person.equals(desk.me()))
                .toList();
        passOn.setItemLabelGenerator(person -> Called.of(person, in, this));
        if (!others.equals(passOn.getListDataView().getItems().toList())) {
            passOn.setItems(others);
        }
        passOn.setVisible(desk.leading().mayPassOn() && now.offeredTo() == null && !others.isEmpty());
        withdraw.setVisible(now.offeredTo() != null);
        if (now.offeredTo() != null) {
            withdraw.setText(getTranslation("rounds.LeaderBar.withdraw-offer", Called.of(now.offeredTo(), in, this)));
        } else {
            passOn.clear();
        }
    }

    private void next() {
        var left = shown().clock().map(it -> it.left(clock.instant())).orElse(Duration.ZERO);
        if (left.compareTo(Duration.ofSeconds(1)) < 0) {
            command(desk.leading()::next);
        } else {
            ask("early", () -> command(desk.leading()::next), Math.max(1, Math.round(left.toSeconds() / 60.0)));
        }
    }

    /** Asks once more, in place; the next command or a look away makes it moot. */
    private void ask(String what, Runnable then, Object... facts) {
        var yes = new Act("rounds.LeaderBar." + what + "-yes", "sure", () -> {
                    question.setVisible(false);
                    then.run();
                })
                .primary();
        var no = new Act("rounds.LeaderBar.stay", "stay", () -> question.setVisible(false));
        question.removeAll();
        question.add(new Paragraph(getTranslation("rounds.LeaderBar." + what, facts)), yes, no);
        question.setVisible(true);
    }

    private void command(Desk.Command command) {
        var turn = shown().turn();
        desk.attempt(refusal, () -> command.give(desk.round(), turn, desk.me()));
    }

    private RoundRead shown() {
        return Objects.requireNonNull(round);
    }

    /** Field initialisers come before the constructor has set it. */
    private Desk desk() {
        return desk;
    }

    private static Act act(String name, Runnable deed) {
        return new Act("rounds.LeaderBar." + name, name, deed);
    }
}
