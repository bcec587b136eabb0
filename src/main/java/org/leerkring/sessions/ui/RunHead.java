package org.leerkring.sessions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Locale;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.SessionState;

/** Which session goes on, what the group wants to have reached, and how it begins and ends. */
class RunHead extends Div {

    private final ZoneId zone;
    private final Div facts = new Div();
    private final H2 title = new H2();
    private final Paragraph aim = new Paragraph();
    private final Button begin;
    private final Button close;

    RunHead(ZoneId zone, Runnable begin, Runnable close, Runnable enlarge, InnerLink ticket) {
        this.zone = zone;
        this.begin = button("begin", begin);
        this.close = button("close", close);
        addClassName("lk-head");
        facts.addClassName("lk-facts");
        title.setTestId("run-session");
        aim.addClassNames("lk-muted", "lk-small");
        var words = new Div(facts, title, aim);
        words.addClassName("lk-session-head");
        var bigger = button("enlarge", enlarge);
        bigger.removeThemeVariants(ButtonVariant.PRIMARY);
        bigger.addClassName("lk-only-wide");
        var actions = new Div(bigger, ticket.asButton(), this.begin, this.close);
        actions.addClassName("lk-actions");
        add(words, actions);
    }

    void show(SessionRead session, boolean leads) {
        var details = session.details();
        facts.removeAll();
        if (session.state() != SessionState.PLANNED) {
            facts.add(state(session.state()));
        }
        facts.add(new When(details.time(), zone));
        if (details.place().isSomewhere()) {
            facts.add(new Span(details.place().name()));
        }
        title.setText(details.title());
        aim.setText(getTranslation("sessions.SessionHead.aim", details.aim()));
        aim.setVisible(!details.aim().isEmpty());
        begin.setVisible(leads && session.state() == SessionState.PLANNED);
        close.setVisible(leads && session.state() == SessionState.UNDERWAY);
    }

    private Span state(SessionState state) {
        var chip = new Span(getTranslation("sessions.state." + state.name().toLowerCase(Locale.ROOT)));
        chip.addClassNames("lk-chip", state == SessionState.CLOSED ? "ok" : "live");
        chip.setTestId("session-state");
        return chip;
    }

    private Button button(String what, Runnable then) {
        var button = new Button(getTranslation("sessions.RunHead." + what), _ -> then.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setTestId("run-" + what);
        return button;
    }
}
