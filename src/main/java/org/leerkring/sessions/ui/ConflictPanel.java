package org.leerkring.sessions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import org.leerkring.sessions.SessionChangedMeanwhile;
import org.leerkring.sessions.SessionPlan;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.SlotTaken;

/** Says why what was typed was not saved, and what to do now; the fields keep every word. */
class ConflictPanel extends Composite<Div> {

    private final ZoneId zone;

    ConflictPanel(ZoneId zone) {
        this.zone = zone;
        getContent().addClassName("lk-conflict");
        getContent().getElement().setAttribute("role", "alert");
        getContent().setTestId("session-conflict");
        clear();
    }

    final void clear() {
        getContent().removeAll();
        getContent().setVisible(false);
    }

    void say(SessionRefused refused) {
        show(new Paragraph(getTranslation(refused.key(), refused.facts())));
    }

    /** Another session is there already; who wants both says so. */
    void say(SlotTaken taken, Runnable beside) {
        var session = taken.taken();
        show(
                new Paragraph(getTranslation(taken.key(), taken.facts())),
                new Div(new When(session.time(), zone)),
                button("beside", beside));
    }

    /** Somebody else saved first: what is there now that differs, and whether to put what was typed on top of it. */
    void say(SessionChangedMeanwhile newer, SessionPlan typed, Runnable onTop, Runnable takeTheirs) {
        var theirs = newer.now().plan();
        var differences = new UnorderedList();
        difference(
                differences, "title", theirs.details().title(), typed.details().title());
        difference(differences, "aim", theirs.details().aim(), typed.details().aim());
        if (!theirs.details().time().equals(typed.details().time())) {
            differences.add(row("when", new When(theirs.details().time(), zone)));
        }
        if (!theirs.details().place().equals(typed.details().place())) {
            differences.add(row("where", new PlaceFacts(theirs.details().place())));
        }
        if (!theirs.agenda().equals(typed.agenda())) {
            differences.add(row(
                    "agenda",
                    new Span(getTranslation(
                            "sessions.ConflictPanel.items", theirs.agenda().size()))));
        }
        var actions = new Div(button("on-top", onTop), button("theirs", takeTheirs));
        actions.addClassName("lk-actions");
        show(new Paragraph(getTranslation(newer.key(), newer.facts())), differences, actions);
    }

    private void difference(UnorderedList list, String what, String theirs, String mine) {
        if (!theirs.equals(mine)) {
            list.add(row(what, new Span(theirs)));
        }
    }

    private ListItem row(String what, Component now) {
        var row = new ListItem(new Span(getTranslation("sessions.ConflictPanel." + what)), now);
        row.setTestId("conflict-" + what);
        return row;
    }

    private Button button(String what, Runnable action) {
        var button = new Button(getTranslation("sessions.ConflictPanel." + what), _ -> action.run());
        button.setTestId("conflict-" + what);
        return button;
    }

    private void show(Component... parts) {
        getContent().removeAll();
        getContent().add(parts);
        getContent().setVisible(true);
        getContent().scrollIntoView();
    }
}
