package org.leerkring.sessions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Member;
import org.leerkring.sessions.AgendaLine;

/** An agenda to be typed: each item starts when the one before it is over, whatever is moved or made longer. */
class AgendaEditor extends Composite<Div> implements AgendaRow.Agenda {

    private final List<Member> members;
    private final List<AgendaRow> rows = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Paragraph total = new Paragraph();
    private final AgendaDraft draft = new AgendaDraft(this::restore);

    private @Nullable LocalDateTime from;
    private @Nullable LocalDateTime until;

    AgendaEditor(List<Member> members) {
        this.members = members;
        var add = new Button(getTranslation("sessions.AgendaEditor.add"), _ -> addRow());
        add.setTestId("item-add");
        list.addClassName("lk-items");
        total.addClassNames("lk-muted", "lk-small");
        total.setTestId("agenda-total");
        total.getElement().setAttribute("role", "status");
        getContent().addClassName("lk-panel");
        getContent().add(new H2(getTranslation("sessions.AgendaEditor.heading")), list, total, new Div(add), draft);
        changed();
    }

    void fill(List<AgendaLine> lines) {
        rows.clear();
        list.removeAll();
        lines.forEach(line -> append(new AgendaRow(members, this).fill(line, members)));
        changed();
    }

    /** Between which hours it has to fit; null for what is not known yet. */
    void between(@Nullable LocalDateTime begins, @Nullable LocalDateTime ends) {
        from = begins;
        until = ends;
        changed();
    }

    /** As it stands there; a row without words is one nobody filled in. */
    List<AgendaLine> typed() {
        return rows.stream().filter(row -> !row.isEmpty()).map(AgendaRow::typed).toList();
    }

    /** Gives back the rows as they stand there now. */
    Runnable keep() {
        var kept = List.copyOf(rows);
        return () -> {
            rows.clear();
            list.removeAll();
            kept.forEach(this::append);
            changed();
        };
    }

    private void restore(List<KeptRow> kept) {
        rows.clear();
        list.removeAll();
        kept.forEach(row -> append(new AgendaRow(members, this).fill(row, members)));
        changed();
    }

    private void addRow() {
        append(new AgendaRow(members, this).fresh());
        typedIn();
    }

    private void append(AgendaRow row) {
        rows.add(row);
        list.add(row);
    }

    @Override
    public void move(AgendaRow row, int by) {
        var at = rows.indexOf(row);
        Collections.swap(rows, at, at + by);
        list.remove(row); // Flow counts places without it
        list.addComponentAtIndex(at + by, row);
        typedIn();
    }

    @Override
    public void remove(AgendaRow row) {
        rows.remove(row);
        list.remove(row);
        typedIn();
    }

    @Override
    public void typedIn() {
        changed();
        draft.keep();
    }

    @Override
    public final void changed() {
        var passed = Duration.ZERO;
        for (var row : rows) {
            row.startsAt(from == null ? "" : When.hour(from.plus(passed), getLocale()));
            row.place(row == rows.getFirst(), row == rows.getLast());
            passed = passed.plusMinutes(row.minutes());
        }
        draft.hold(rows.stream().map(AgendaRow::kept).toList());
        sayHowLong(passed);
    }

    private void sayHowLong(Duration passed) {
        total.setVisible(!rows.isEmpty());
        if (from == null || until == null) {
            total.setText(getTranslation("sessions.AgendaEditor.together", passed.toMinutes()));
            return;
        }
        var left = Duration.between(from.plus(passed), until).toMinutes();
        var key = left == 0 ? "fits" : left > 0 ? "left" : "over";
        total.setText(getTranslation("sessions.AgendaEditor." + key, passed.toMinutes(), Math.abs(left)));
    }
}
