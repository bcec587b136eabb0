package org.leerkring.sessions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.live.NoticeBoard;
import org.leerkring.live.Topic;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.SessionPolicy;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.Sessions;

/** One session, for the members of its community, and what who leads it can do with it. */
@Route("kringen/:community/sessies/:session")
@PermitAll
class SessionView extends LivePage {

    private final Communities communities;
    private final Sessions sessions;
    private final SessionPolicy policy;
    private final PersonId me;
    private final Div actions = new Div();
    private final SessionPage page;

    private @Nullable CommunityCard community;
    private @Nullable SessionRead session;

    SessionView(
            Communities communities,
            Sessions sessions,
            SessionPolicy policy,
            List<SessionPanel> panels,
            People people,
            NoticeBoard notices,
            SignedIn signedIn) {
        super(notices);
        this.communities = communities;
        this.sessions = sessions;
        this.policy = policy;
        this.me = signedIn.person();
        this.page = new SessionPage(panels, people, me, H2::new);
        getContent().add(actions, page);
    }

    @Override
    void open(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        community = communities
                .enter(parameters.get(CommunityPaths.COMMUNITY).orElseThrow(NotFoundException::new), me)
                .community();
        var id = parameters
                .get(SessionPaths.SESSION)
                .flatMap(SessionPaths::parse)
                .orElseThrow(NotFoundException::new);
        var found = sessions.read(id, me);
        if (!found.community().equals(community.id())) {
            throw new NotFoundException();
        }
        show(found);
    }

    @Override
    void refresh() {
        show(sessions.read(Objects.requireNonNull(session).id(), me));
    }

    private void show(SessionRead found) {
        session = found;
        page.show(found);
        actions.removeAll();
        if (policy.mayLead(found.line(), me)) {
            actions.add(
                    new SessionActions(found, Objects.requireNonNull(community).slug(), this::cancel));
        }
    }

    private void cancel() {
        sessions.cancel(Objects.requireNonNull(session).id(), me);
        refresh();
    }

    @Override
    List<Topic> topics() {
        return List.of(
                Sessions.topic(Objects.requireNonNull(session).id()),
                Communities.members(Objects.requireNonNull(community).id()));
    }

    @Override
    public String getPageTitle() {
        return session == null ? "" : session.details().title();
    }
}
