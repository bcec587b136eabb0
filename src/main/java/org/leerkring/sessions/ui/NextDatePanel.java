package org.leerkring.sessions.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.ZoneId;
import java.util.Optional;
import org.leerkring.sessions.SessionLine;
import org.leerkring.sessions.polls.PollLine;
import org.leerkring.sessions.polls.PollPaths;

/** When the group meets again, or that nobody knows yet: groups die when nobody holds the next date. */
class NextDatePanel extends Section {

    private final ZoneId zone;

    NextDatePanel(ZoneId zone) {
        this.zone = zone;
        addClassNames("lk-panel", "lk-next-date");
        setTestId("next-date");
    }

    /** @param poll the one that is open, where the date can be chosen */
    void show(Optional<SessionLine> next, Optional<PollLine> poll, boolean mayPlan, String slug) {
        removeAll();
        add(new H3(getTranslation("sessions.NextDatePanel.heading")));
        setClassName("missing", next.isEmpty());
        next.ifPresentOrElse(
                session -> add(new When(session.time(), zone), new Paragraph(session.title())),
                () -> add(new Paragraph(getTranslation("sessions.NextDatePanel.none"))));
        if (next.isEmpty() && poll.isPresent()) {
            add(link(PollPaths.poll(slug, poll.get().id()), getTranslation("sessions.NextDatePanel.open-poll")));
        } else if (next.isEmpty() && mayPlan) {
            add(link(PollPaths.fresh(slug), getTranslation("sessions.NextDatePanel.poll")));
        }
    }

    private static InnerLink link(String path, String words) {
        return new InnerLink(path, words, "next-date-poll").asButton();
    }
}
