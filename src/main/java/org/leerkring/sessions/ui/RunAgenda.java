package org.leerkring.sessions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.AgendaItemId;
import org.leerkring.sessions.AgendaRead;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.SessionState;
import org.leerkring.sessions.running.AgendaClock;
import org.leerkring.sessions.running.Board;

/** The agenda with the clock: what was, what goes on and what is still to come. */
class RunAgenda extends Section {

    private final List<AgendaAction> actions;
    private final PersonId viewer;
    private final Clock clock;
    private final ZoneId zone;
    private final Div head = new Div();
    private final OrderedList items = new OrderedList();
    private final Paragraph empty = new Paragraph(getTranslation("sessions.AgendaPanel.empty"));
    private final Button back = new Button(getTranslation("sessions.RunAgenda.back"));
    private final Button next = new Button(getTranslation("sessions.RunAgenda.next"));

    private AgendaClock shown = new AgendaClock(List.of(), null, null);

    RunAgenda(List<AgendaAction> actions, PersonId viewer, Clock clock, ZoneId zone, Consumer<AgendaItemId> goTo) {
        this.actions = actions;
        this.viewer = viewer;
        this.clock = clock;
        this.zone = zone;
        addClassNames("lk-panel", "lk-run-agenda");
        head.addClassName("lk-panel-head");
        empty.addClassName("lk-muted");
        back.setTestId("run-back");
        back.addClickListener(_ -> shown.previous().map(AgendaRead::id).ifPresent(goTo));
        next.setTestId("run-next");
        next.addClickListener(_ -> shown.next().map(AgendaRead::id).ifPresent(goTo));
        var steps = new Div(back, next);
        steps.addClassNames("lk-actions", "lk-run-steps");
        add(head, empty, items, steps);
    }

    void show(Board board, boolean leads, Function<PersonId, String> names) {
        shown = board.clock();
        var goesOn = board.session().state() == SessionState.UNDERWAY;
        head.removeAll();
        head.add(new H3(getTranslation("sessions.AgendaPanel.heading")));
        if (goesOn && shown.item().isPresent()) {
            head.add(new Pace(shown, clock));
        }
        empty.setVisible(shown.agenda().isEmpty());
        items.removeAll();
        shown.agenda().forEach(item -> items.add(row(item, board.session(), names)));
        back.setVisible(leads && goesOn && shown.previous().isPresent());
        next.setVisible(leads && goesOn && shown.next().isPresent());
    }

    private ListItem row(AgendaRead item, SessionRead session, Function<PersonId, String> names) {
        var goesOn = session.state() == SessionState.UNDERWAY;
        var starts = new Span(When.hour(item.starts().atZone(zone), getLocale()));
        starts.addClassName("lk-numbers");
        var title = new Span(item.title());
        title.addClassName("lk-run-title");
        var what = new Div(title);
        if (item.owner() != null) {
            var owner = new Span(getTranslation("sessions.RunAgenda.brings", names.apply(item.owner())));
            owner.addClassNames("lk-muted", "lk-small");
            what.add(owner);
        }
        if (goesOn) {
            actions.forEach(action -> action.at(item, session, viewer).ifPresent(what::add));
        }
        var minutes = new Span(String.valueOf(item.minutes()));
        minutes.addClassName("lk-numbers");
        minutes.getElement().setAttribute("title", getTranslation("sessions.AgendaPanel.minutes", item.minutes()));
        var row = new ListItem(starts, what, minutes);
        row.addClassName("lk-run-item");
        row.setTestId("run-item");
        if (item.id().equals(shown.current())) {
            row.addClassName("on");
            row.getElement().setAttribute("aria-current", "step");
            if (goesOn) {
                what.add(new Spent(shown, clock));
            }
        } else if (shown.isPast(item)) {
            row.addClassName("past");
        }
        return row;
    }
}
