package org.leerkring.sessions.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.live.NoticeBoard;
import org.leerkring.live.Topic;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.Sessions;

/** One session, for a guest who sees nothing else of its community; members are shown their own page of it. */
@Route("sessie/:session")
@PermitAll
class GuestView extends LivePage {

    private final Communities communities;
    private final Sessions sessions;
    private final PersonId me;
    private final SessionPage page;

    private @Nullable SessionRead session;

    GuestView(
            Communities communities,
            Sessions sessions,
            List<SessionPanel> panels,
            People people,
            NoticeBoard notices,
            SignedIn signedIn) {
        super(notices);
        this.communities = communities;
        this.sessions = sessions;
        this.me = signedIn.person();
        this.page = new SessionPage(panels, people, me, H1::new);
        getContent().add(page);
    }

    @Override
    void open(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get(SessionPaths.SESSION)
                .flatMap(SessionPaths::parse)
                .orElseThrow(NotFoundException::new);
        var found = sessions.read(id, me);
        var mine = communities.of(me).stream()
                .filter(community -> community.id().equals(found.community()))
                .map(CommunityCard::slug)
                .findFirst();
        session = found;
        if (mine.isPresent()) {
            event.forwardTo(SessionPaths.session(mine.get(), id));
        } else {
            page.show(found);
        }
    }

    @Override
    void refresh() {
        var now = sessions.read(Objects.requireNonNull(session).id(), me);
        session = now;
        page.show(now);
    }

    @Override
    List<Topic> topics() {
        return List.of(Sessions.topic(Objects.requireNonNull(session).id()));
    }

    @Override
    public String getPageTitle() {
        return session == null ? "" : session.details().title();
    }
}
