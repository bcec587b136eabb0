package org.leerkring.rounds.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.leerkring.communities.Communities;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.cases.FollowUpRead;
import org.leerkring.rounds.cases.FollowUps;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.SessionState;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.ui.SessionPanel;

/** At the next session, for who brought a case before: what did you do with it? Nobody else sees this. */
@org.springframework.stereotype.Component
class FollowUpPanels implements SessionPanel {

    private final FollowUps followUps;
    private final Sessions sessions;
    private final Communities communities;

    FollowUpPanels(FollowUps followUps, Sessions sessions, Communities communities) {
        this.followUps = followUps;
        this.sessions = sessions;
        this.communities = communities;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> on(SessionRead session, PersonId viewer) {
        if (!communities.isMember(session.community(), viewer) || !isNow(session, viewer)) {
            return Optional.empty();
        }
        var open = followUps.open(session.community(), viewer);
        return open.isEmpty() ? Optional.empty() : Optional.of(new Panel(open, viewer));
    }

    /** The one that comes next, or goes on. */
    private boolean isNow(SessionRead session, PersonId viewer) {
        return session.state() == SessionState.UNDERWAY
                || session.state() == SessionState.PLANNED
                        && sessions.coming(session.community(), null, 1, viewer).stream()
                                .anyMatch(line -> line.id().equals(session.id()));
    }

    /** Stays as it is while somebody types in it. */
    private final class Panel extends Div implements Lasting {

        Panel(List<FollowUpRead> open, PersonId viewer) {
            addClassName("lk-panel");
            setTestId("follow-ups");
            open.forEach(followUp -> add(new ReportForm(followUp, followUps, viewer)));
            var only = new Paragraph(getTranslation("rounds.TakenAlongForm.only-you"));
            only.addClassNames("lk-muted", "lk-small");
            add(only);
        }

        @Override
        public void show(SessionRead session) {
            // what was asked at its beginning is asked until the page is left
        }
    }
}
