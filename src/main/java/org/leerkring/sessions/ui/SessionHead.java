package org.leerkring.sessions.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Function;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.SessionState;

/** What a session is about, when and where, who leads it, and what we want to have reached. */
class SessionHead extends Div {

    SessionHead(SessionRead session, HtmlContainer heading, ZoneId zone, Function<PersonId, String> names) {
        addClassName("lk-session-head");
        var details = session.details();
        var facts = new Div(new When(details.time(), zone));
        facts.addClassName("lk-facts");
        if (session.state() != SessionState.PLANNED) {
            facts.addComponentAsFirst(state(session.state()));
        }
        facts.add(new Span(
                details.facilitator() == null
                        ? getTranslation("sessions.SessionHead.nobody-leads")
                        : getTranslation("sessions.SessionHead.led-by", names.apply(details.facilitator()))));
        heading.setText(details.title());
        heading.setTestId("session-title");
        add(facts, heading, new PlaceFacts(details.place()));
        if (!details.aim().isEmpty()) {
            var aim = new Paragraph(getTranslation("sessions.SessionHead.aim", details.aim()));
            aim.addClassNames("lk-muted", "lk-session-aim");
            aim.setTestId("session-aim");
            add(aim);
        }
    }

    private Span state(SessionState state) {
        var chip = new Span(getTranslation("sessions.state." + state.name().toLowerCase(Locale.ROOT)));
        chip.addClassNames("lk-chip", state == SessionState.CLOSED ? "ok" : "live");
        chip.setTestId("session-state");
        return chip;
    }
}
