package org.leerkring.rounds.methods.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.leerkring.rounds.methods.BringerPart;
import org.leerkring.rounds.methods.GroupPart;
import org.leerkring.rounds.methods.Instructions;
import org.leerkring.rounds.methods.Minutes;
import org.leerkring.rounds.methods.Names;
import org.leerkring.rounds.methods.Phase;
import org.leerkring.rounds.methods.Rating;
import org.leerkring.rounds.methods.Repeats;
import org.leerkring.rounds.methods.Reveal;
import org.leerkring.rounds.methods.Wording;
import org.leerkring.rounds.methods.own.Problem;

/** The phases of a method in their order, to be added, moved, changed and taken away. */
class PhaseList extends Composite<Div> implements PhaseEditor.Course {

    private final List<PhaseEditor> rows = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Div said = new Div();
    private final Runnable whenChanged;

    PhaseList(List<Phase> phases, Runnable whenChanged) {
        this.whenChanged = whenChanged;
        var add = new Button(getTranslation("rounds.PhaseList.add"), _ -> addOne());
        add.setTestId("phase-add");
        said.addClassName("lk-row");
        said.getElement().setAttribute("role", "status");
        said.setTestId("phase-said");
        list.addClassName("lk-method-list");
        getContent().addClassName("lk-column");
        getContent().add(new H3(getTranslation("rounds.PhaseList.heading")), list, said, new Div(add));
        phases.forEach(phase -> insert(new PhaseEditor(phase, this), rows.size()));
        number();
    }

    List<Phase> typed() {
        return rows.stream().map(PhaseEditor::typed).toList();
    }

    /** Puts each problem with the phase it is about. */
    void show(List<Problem> problems) {
        rows.forEach(row -> row.show(problems));
    }

    /** Unfolds the first phase with a problem, if there is one. */
    void focusProblem() {
        rows.stream().filter(PhaseEditor::hasProblems).findFirst().ifPresent(row -> {
            row.unfold(true);
            row.focus();
        });
    }

    private void insert(PhaseEditor row, int at) {
        rows.add(at, row);
        list.addComponentAtIndex(at, row);
    }

    private void addOne() {
        var row = new PhaseEditor(empty(), this);
        insert(row, rows.size());
        row.unfold(true);
        row.focus();
        said.removeAll();
        changed();
    }

    @Override
    public void move(PhaseEditor row, int by) {
        var at = rows.indexOf(row) + by;
        if (at < 0 || at >= rows.size()) {
            return; // clicked twice before the button knew
        }
        Collections.swap(rows, at - by, at);
        list.remove(row); // Flow counts places without it
        list.addComponentAtIndex(at, row);
        changed();
        row.focusAfter(by);
        said.setText(getTranslation("rounds.PhaseList.moved", at + 1));
    }

    @Override
    public void remove(PhaseEditor row) {
        var at = rows.indexOf(row);
        rows.remove(row);
        list.remove(row);
        var undo = new Button(getTranslation("rounds.PhaseList.undo"), _ -> {
            insert(row, Math.min(at, rows.size()));
            said.removeAll();
            changed();
            row.focus();
        });
        undo.setTestId("phase-undo");
        said.removeAll();
        said.add(
                new Span(getTranslation(
                        "rounds.PhaseList.removed", row.typed().name().in(getLocale()))),
                undo);
        changed();
        undo.focus();
    }

    @Override
    public void changed() {
        number();
        whenChanged.run();
    }

    private void number() {
        for (var at = 0; at < rows.size(); at++) {
            rows.get(at).place(at + 1, at == rows.size() - 1);
        }
    }

    private static Phase empty() {
        var nothing = Wording.EMPTY;
        return new Phase(
                "phase-" + UUID.randomUUID(),
                nothing,
                nothing,
                new Instructions(nothing, nothing, nothing, nothing),
                new Minutes(5, 2, 15),
                BringerPart.NONE,
                GroupPart.TALKS,
                List.of(),
                Set.of(),
                Set.of(),
                Reveal.AT_ONCE,
                Names.SHOWN,
                Rating.NONE,
                false,
                null,
                false,
                Repeats.ONCE,
                false);
    }
}
