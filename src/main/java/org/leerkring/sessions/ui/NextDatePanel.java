package org.leerkring.sessions.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.ZoneId;
import java.util.Optional;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.sessions.SessionLine;

/** When the group meets again, or that nobody knows yet: groups die when nobody holds the next date. */
class NextDatePanel extends Section {

    private final ZoneId zone;

    NextDatePanel(ZoneId zone) {
        this.zone = zone;
        addClassNames("lk-panel", "lk-next-date");
        setTestId("next-date");
    }

    void show(Optional<SessionLine> next, boolean mayPlan, String slug) {
        removeAll();
        add(new H3(getTranslation("sessions.NextDatePanel.heading")));
        setClassName("missing", next.isEmpty());
        next.ifPresentOrElse(
                session -> add(new When(session.time(), zone), new Paragraph(session.title())),
                () -> add(new Paragraph(getTranslation("sessions.NextDatePanel.none"))));
        if (next.isEmpty() && mayPlan) {
            add(new InnerLink(
                            CommunityPaths.ALL + "/" + slug + "/prikker/nieuw",
                            getTranslation("sessions.NextDatePanel.poll"),
                            "next-date-poll")
                    .asButton());
        }
    }
}
