package org.leerkring.sessions.polls.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.leerkring.communities.Roster;
import org.leerkring.sessions.polls.Almanac;
import org.leerkring.sessions.polls.PollLine;
import org.leerkring.sessions.polls.PollRead;
import org.leerkring.sessions.polls.SessionTimes;

/** What is sought, until when to answer, who has not yet, and what became of it. */
class PollHead extends Composite<Div> {

    private final H1 title = new H1();
    private final Div facts = new Div();
    private final Paragraph todo = new Paragraph();
    private final Div outcome = new Div();

    PollHead() {
        facts.addClassName("lk-facts");
        todo.addClassName("lk-muted");
        todo.setTestId("poll-todo");
        outcome.addClassName("lk-row");
        outcome.getElement().setAttribute("role", "status");
        outcome.setTestId("poll-outcome");
        getContent().addClassName("lk-column");
        getContent().add(title, facts, outcome, todo);
    }

    void show(PollRead poll, Roster roster, String sessionPath) {
        var line = poll.line();
        title.setText(line.title());
        facts.removeAll();
        facts.add(
                new Span(getTranslation("sessions.PollHead.by", roster.nameOf(line.openedBy()))),
                new Span(getTranslation(
                        "sessions.PollHead.deadline",
                        SessionTimes.day(line.deadline().atZone(Almanac.HERE).toLocalDate(), getLocale()))));
        if (poll.isOpen()) {
            facts.add(new Span(getTranslation(
                    "sessions.PollHead.owing",
                    poll.owing().size(),
                    roster.members().size())));
        }
        todo.setText(
                poll.unanswered() > 0
                        ? getTranslation("sessions.PollHead.todo", poll.unanswered())
                        : getTranslation("sessions.PollHead.done"));
        todo.setVisible(poll.isOpen() && !poll.possible().isEmpty());
        show(line, sessionPath);
    }

    private void show(PollLine line, String sessionPath) {
        outcome.removeAll();
        var state = line.state().name().toLowerCase(Locale.ROOT);
        switch (line.state()) {
            case OPEN -> {
                // nothing came of it yet
            }
            case CHOSEN -> {
                var session = new Anchor(sessionPath, getTranslation("sessions.PollHead.to-session"));
                session.setTestId("poll-session");
                outcome.add(sign(state, "ok"), session);
            }
            case WITHDRAWN -> outcome.add(sign(state, "open"));
        }
    }

    private Span sign(String state, String look) {
        var sign = new Span(getTranslation("sessions.PollHead." + state));
        sign.addClassNames("lk-chip", look);
        return sign;
    }
}
