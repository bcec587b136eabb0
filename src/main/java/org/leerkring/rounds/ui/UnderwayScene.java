package org.leerkring.rounds.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.leerkring.communities.Roster;
import org.leerkring.rounds.ContributionRead;
import org.leerkring.rounds.RoundSight;
import org.leerkring.rounds.Rounds;
import org.leerkring.rounds.StepRead;
import org.leerkring.rounds.cases.Cases;
import org.leerkring.rounds.methods.BringerPart;

/** While the round is held: what is asked, what is said, where one writes, and the facilitator's bar. */
public class UnderwayScene extends Scene {

    private final NowPanel now = new NowPanel();
    private final RoomCard room;
    private final CaseSheet theCase = new CaseSheet();
    private final WhoseCase choice;
    private final SaidList said;
    private final SayPanel say;
    private final RestateForm restate;
    private final Ready ready;
    private final LeaderBar leader;

    UnderwayScene(RoundDesk desk, Cases cases, Clock clock) {
        this(desk, new CaseChoice(desk, cases), clock);
    }

    /** Where it is settled from the beginning whose case it is. */
    public UnderwayScene(Desk desk, Clock clock) {
        this(desk, new WhoseCase(), clock);
        ready.setVisible(false); // alone at a played table nobody waits for it
    }

    private UnderwayScene(Desk desk, WhoseCase choice, Clock clock) {
        this.choice = choice;
        room = new RoomCard(desk.me());
        said = new SaidList(desk, "rounds.SaidList.heading");
        say = new SayPanel(desk);
        restate = new RestateForm(desk);
        ready = new Ready(Rounds.topic(desk.round()));
        leader = new LeaderBar(desk, clock);
        add(now, room, leader.script(), theCase, choice, said, say, restate, new NotesSheet(desk), ready, leader);
    }

    @Override
    public void show(RoundSight sight, Roster in) {
        now.show(sight);
        room.show(sight.round(), in);
        var position = sight.round().step().map(StepRead::position).orElse(-1);
        theCase.show(sight.theCase(), sight.question());
        theCase.at(position, sight.phase() != null && sight.phase().bringer() != BringerPart.NONE);
        var bringer = sight.round().bringer();
        var withoutBringer = sight.method().takesBringer()
                && (bringer == null || !sight.round().isIn(bringer));
        choice.setVisible(withoutBringer);
        if (withoutBringer) {
            choice.show(sight.round(), in, sight.mayLead());
        }
        said.show(
                sight,
                sight.contributions().stream().filter(ContributionRead::atWork).toList(),
                in);
        say.show(sight);
        restate.show(sight.mayRestate(), sight.question());
        ready.at(position);
        leader.show(sight, in);
    }

    /** What was typed here and not shared when the round ended: it can still be read and copied. */
    Optional<Div> unsent(RoundSight ended) {
        say.show(ended);
        restate.show(false, ended.question());
        var unsent = new Div();
        said.rewritten().ifPresent(unsent::add);
        Stream.of(say, restate).filter(Component::isVisible).forEach(unsent::add);
        if (unsent.getComponentCount() == 0) {
            return Optional.empty();
        }
        unsent.addClassName("lk-column");
        return Optional.of(unsent);
    }
}
