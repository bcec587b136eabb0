package org.leerkring.sessions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.leerkring.communities.Roster;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionLine;
import org.leerkring.sessions.SessionState;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.running.Silence;
import org.leerkring.sessions.running.Turnout;
import org.leerkring.sessions.running.TurnoutRead;

/** Beside the list of sessions: how often one came and how many did; for the coach also who needs a word. */
@org.springframework.stereotype.Component
class TurnoutPanel implements SessionListPanel {

    private static final int LOOKED_AT = 10;

    private final Turnout turnout;
    private final Silence silence;
    private final Sessions sessions;

    TurnoutPanel(Turnout turnout, Silence silence, Sessions sessions) {
        this.turnout = turnout;
        this.silence = silence;
        this.sessions = sessions;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Component> in(Roster community, PersonId viewer) {
        var read = turnout.thisYear(community.community().id(), viewer);
        var coach = !read.everyone().isEmpty();
        if (read.held() == 0 && !coach) {
            return Optional.empty();
        }
        var panel = new Div();
        panel.addClassName("lk-panel");
        panel.setTestId("turnout");
        panel.add(new H3(panel.getTranslation("sessions.TurnoutPanel.heading")));
        panel.add(words(
                panel.getTranslation("sessions.TurnoutPanel.mine", read.mine(), read.held(), read.share()),
                "turnout-mine"));
        if (coach) {
            addForTheCoach(panel, read, community, viewer);
        }
        return Optional.of(panel);
    }

    private void addForTheCoach(Div panel, TurnoutRead read, Roster in, PersonId viewer) {
        read.missed()
                .forEach(person -> panel.add(words(
                        panel.getTranslation("sessions.TurnoutPanel.missed", in.nameOf(person)), "turnout-missed")));
        silence.in(in.community().id(), viewer)
                .forEach(member -> panel.add(words(
                        panel.getTranslation("sessions.TurnoutPanel.silent", member.name(), Silence.WEEKS),
                        "turnout-silent")));
        sessions.coming(in.community().id(), null, LOOKED_AT, viewer).stream()
                .filter(session -> session.facilitator() == null && session.state() == SessionState.PLANNED)
                .map(SessionLine::title)
                .forEach(title -> panel.add(words(
                        panel.getTranslation("sessions.TurnoutPanel.nobody-leads", title), "session-leaderless")));
        var list = new UnorderedList();
        in.members().forEach(member -> {
            var times = new Span(panel.getTranslation(
                    "sessions.TurnoutPanel.times", read.everyone().getOrDefault(member.id(), 0), read.held()));
            times.addClassNames("lk-muted", "lk-numbers");
            var row = new ListItem(new Span(member.name()), times);
            row.setTestId("turnout-member");
            list.add(row);
        });
        panel.add(list);
    }

    private static Paragraph words(String words, String testId) {
        var paragraph = new Paragraph(words);
        paragraph.setTestId(testId);
        return paragraph;
    }
}
