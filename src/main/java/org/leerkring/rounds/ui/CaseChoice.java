package org.leerkring.rounds.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Roster;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.ParticipantRead;
import org.leerkring.rounds.RoundRead;
import org.leerkring.rounds.cases.CaseId;
import org.leerkring.rounds.cases.CaseLine;
import org.leerkring.rounds.cases.CaseState;
import org.leerkring.rounds.cases.Cases;

/** Settles whose case it is: everyone may bring their own, who leads settles it. */
class CaseChoice extends WhoseCase {

    private static final int MOST = 20;

    private final RoundDesk desk;
    private final Cases cases;
    private final Paragraph settled = new Paragraph();
    private final Select<Choice> choices = new Select<>();
    private final Act bring;
    private @Nullable State shown;

    CaseChoice(RoundDesk desk, Cases cases) {
        this.desk = desk;
        this.cases = cases;
        addClassNames("lk-card", "lk-say");
        setTestId("round-choice");
        settled.setTestId("round-bringer");
        choices.setTestId("round-case-select");
        choices.setItemLabelGenerator(Choice::label);
        choices.setEmptySelectionAllowed(false);
        choices.addValueChangeListener(event -> readyToSettle(event.getValue() != null));
        var refusal = new Refusal();
        bring = new Act("rounds.CaseChoice.bring", "bring", () -> {
            var choice = choices.getValue();
            if (choice != null) {
                desk.attempt(refusal, () -> settle(choice));
            }
        });
        bring.setEnabled(false);
        add(new H3(getTranslation("rounds.CaseChoice.heading")), settled, choices, refusal, bring.primary());
    }

    private record Choice(PersonId bringer, @Nullable CaseId theCase, String label) {}

    private record State(
            @Nullable PersonId bringer, @Nullable CaseId theCase, boolean leads, List<PersonId> people) {}

    /** The listener comes before the button it looks at. */
    private void readyToSettle(boolean chosen) {
        bring.setEnabled(chosen);
    }

    private void settle(Choice choice) {
        if (choice.bringer().equals(desk.me())) {
            desk.rounds().bring(desk.round(), choice.theCase(), desk.me());
        } else {
            desk.rounds().settle(desk.round(), choice.bringer(), choice.theCase(), desk.me());
        }
    }

    @Override
    void show(RoundRead round, Roster in, boolean leads) {
        var people = round.present().stream().map(ParticipantRead::person).toList();
        var now = new State(round.bringer(), round.theCase(), leads, people);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        settled.setText(
                round.bringer() == null
                        ? getTranslation("rounds.CaseChoice.open")
                        : getTranslation("rounds.CaseChoice.settled", Called.of(round.bringer(), in, this)));
        var may = leads || round.bringer() == null || desk.me().equals(round.bringer());
        choices.setVisible(may);
        bring.setVisible(may);
        if (may) {
            choices.setLabel(getTranslation(leads ? "rounds.CaseChoice.whose" : "rounds.CaseChoice.mine"));
            bring.setText(getTranslation(leads ? "rounds.CaseChoice.settle" : "rounds.CaseChoice.bring"));
            offer(choices(in, people, leads));
        }
    }

    /** Others come in while somebody chooses: what is chosen stays. */
    private void offer(List<Choice> all) {
        if (all.equals(choices.getListDataView().getItems().toList())) {
            return;
        }
        var chosen = choices.getValue();
        choices.setItems(all);
        if (chosen != null && all.contains(chosen)) {
            choices.setValue(chosen);
        }
    }

    private List<Choice> choices(Roster in, List<PersonId> people, boolean leads) {
        var all = new ArrayList<Choice>();
        cases.mine(in.community().id(), null, MOST, desk.me()).stream()
                .filter(line -> line.state() != CaseState.TAKEN && line.state() != CaseState.WITHDRAWN)
                .forEach(line -> all.add(choice(line, getTranslation("rounds.CaseChoice.own"))));
        all.add(new Choice(desk.me(), null, getTranslation("rounds.CaseChoice.told")));
        if (leads) {
            cases.offered(in.community().id(), null, MOST, desk.me()).stream()
                    .filter(line ->
                            people.contains(line.bringer()) && !line.bringer().equals(desk.me()))
                    .forEach(line -> all.add(choice(line, Called.of(line.bringer(), in, this))));
            people.stream()
                    .filter(person -> !person.equals(desk.me()))
                    .forEach(person -> all.add(new Choice(
                            person, null, getTranslation("rounds.CaseChoice.told-by", Called.of(person, in, this)))));
        }
        return all;
    }

    private Choice choice(CaseLine line, String who) {
        var title = line.title().isBlank() ? getTranslation("rounds.CaseCard.untitled") : line.title();
        return new Choice(line.bringer(), line.id(), getTranslation("rounds.CaseChoice.case", who, title));
    }
}
