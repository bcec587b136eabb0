package org.leerkring.rounds.ui;

import com.vaadin.flow.component.Component;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.Roster;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundPolicy;
import org.leerkring.rounds.Rounds;
import org.leerkring.rounds.cases.ui.IntervisionPanel;
import org.leerkring.rounds.methods.MethodShelf;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionLine;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.SessionState;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.ui.SessionPanel;

/** Puts rounds on the page of a community's intervision and on that of a session, for members. */
@org.springframework.stereotype.Component
class RoundsPanels implements IntervisionPanel, SessionPanel {

    private static final int SESSIONS = 5;

    private final Rounds rounds;
    private final RoundPolicy policy;
    private final MethodShelf methods;
    private final Communities communities;
    private final Sessions sessions;
    private final People people;
    private final NoticeBoard notices;

    RoundsPanels(
            Rounds rounds,
            RoundPolicy policy,
            MethodShelf methods,
            Communities communities,
            Sessions sessions,
            People people,
            NoticeBoard notices) {
        this.rounds = rounds;
        this.policy = policy;
        this.methods = methods;
        this.communities = communities;
        this.sessions = sessions;
        this.people = people;
        this.notices = notices;
    }

    @Override
    public int order() {
        return 36;
    }

    @Override
    public boolean isWide() {
        return false;
    }

    @Override
    public Optional<Component> in(Roster community, PersonId viewer) {
        return Optional.of(panel(community, null, viewer));
    }

    /** A guest sees this session, and no round. */
    @Override
    public Optional<Component> on(SessionRead session, PersonId viewer) {
        var goesOn = session.state() == SessionState.PLANNED || session.state() == SessionState.UNDERWAY;
        if (!communities.isMember(session.community(), viewer)
                || !(goesOn && policy.mayOpen(session.community(), viewer))
                        && rounds.of(session.id(), viewer).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(panel(communities.enter(session.community(), viewer), session.id(), viewer));
    }

    private RoundsPanel panel(Roster in, @Nullable SessionId session, PersonId viewer) {
        return new RoundsPanel(rounds, methods, in, session, () -> coming(in, viewer), viewer, zone(viewer), notices);
    }

    private List<SessionLine> coming(Roster in, PersonId viewer) {
        return sessions.coming(in.community().id(), null, SESSIONS, viewer);
    }

    private ZoneId zone(PersonId viewer) {
        return people.find(viewer).map(PersonCard::zone).orElse(ZoneOffset.UTC);
    }
}
