package org.leerkring.sessions.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.leerkring.communities.Roster;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.running.Board;

/** Whom the leader lets write in the minutes: everyone who is there, or some by name. */
class PenPanel extends Details {

    private final BiConsumer<PersonId, Boolean> hand;
    private final Checkbox everyone;
    private final Div people = new Div();
    private final Map<PersonId, Checkbox> pens = new HashMap<>();

    PenPanel(BiConsumer<PersonId, Boolean> hand, Consumer<Boolean> letEveryone) {
        this.hand = hand;
        everyone = box(getTranslation("sessions.PenPanel.everyone"), "pen-everyone", letEveryone);
        people.addClassName("lk-pens");
        var content = new Div(everyone, people);
        content.addClassName("lk-pens");
        setSummaryText(getTranslation("sessions.PenPanel.heading"));
        add(content);
        addClassName("lk-panel");
        setTestId("pens");
    }

    void show(Board board, Roster in) {
        everyone.setValue(board.everyoneWrites());
        in.members().forEach(member -> pens.computeIfAbsent(member.id(), person -> {
                    var pen = box(member.name(), "pen", holds -> hand.accept(person, holds));
                    people.add(pen);
                    return pen;
                })
                .setValue(board.pens().contains(member.id())));
    }

    private static Checkbox box(String label, String testId, Consumer<Boolean> changed) {
        var box = new Checkbox(label);
        box.setTestId(testId);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(change.getValue());
            }
        });
        return box;
    }
}
