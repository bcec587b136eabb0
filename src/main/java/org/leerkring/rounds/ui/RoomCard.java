package org.leerkring.rounds.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.leerkring.communities.Roster;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.ParticipantRead;
import org.leerkring.rounds.RoundRead;

/** When rooms run side by side: with whom the viewer sits, and whose turn it is there. */
class RoomCard extends Div {

    private final PersonId me;
    private final Paragraph with = new Paragraph();
    private final Paragraph turn = new Paragraph();

    RoomCard(PersonId me) {
        this.me = me;
        addClassNames("lk-card", "lk-round-now");
        setTestId("round-room");
        add(with, turn);
    }

    void show(RoundRead round, Roster in) {
        var room = round.participant(me).map(ParticipantRead::room);
        setVisible(room.isPresent());
        room.ifPresent(it -> with.setText(getTranslation("rounds.RoomCard.with", it + 1, others(round, it, in))));
        var isInTurns = round.step().filter(step -> step.seat() != null).isPresent();
        turn.setVisible(isInTurns);
        if (isInTurns) {
            turn.setText(whose(round, in));
        }
    }

    private String others(RoundRead round, int room, Roster in) {
        return round.room(room).stream()
                .map(ParticipantRead::person)
                .filter(person -> !person.equals(me))
                .map(person -> Called.of(person, in, this))
                .collect(Collectors.joining(", "));
    }

    private String whose(RoundRead round, Roster in) {
        return round.step()
                .flatMap(step -> round.turn(step, me))
                .map(person -> person.equals(me)
                        ? getTranslation("rounds.RoomCard.mine")
                        : getTranslation("rounds.RoomCard.turn", Called.of(person, in, this)))
                .orElseGet(() -> getTranslation("rounds.RoomCard.nobody"));
    }
}
