package org.leerkring.sessions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.leerkring.audit.Deed;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.communities.Roster;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.SessionPolicy;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.hosts.Hosts;

/** Where a session and its agenda are changed. */
@Route("kringen/:community/sessies/:session/bewerken")
@PermitAll
class ChangeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Communities communities;
    private final Sessions sessions;
    private final SessionPolicy policy;
    private final Hosts hosts;
    private final PersonId me;

    private @Nullable SessionRead session;

    ChangeView(Communities communities, Sessions sessions, SessionPolicy policy, Hosts hosts, SignedIn signedIn) {
        this.communities = communities;
        this.sessions = sessions;
        this.policy = policy;
        this.hosts = hosts;
        this.me = signedIn.person();
        getContent().addClassName("lk-sessions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        try {
            var in =
                    communities.enter(parameters.get(CommunityPaths.COMMUNITY).orElseThrow(NotFoundException::new), me);
            var found = sessions.read(
                    parameters
                            .get(SessionPaths.SESSION)
                            .flatMap(SessionPaths::parse)
                            .orElseThrow(NotFoundException::new),
                    me);
            if (!found.community().equals(in.community().id())) {
                throw new NotFoundException();
            }
            policy.requireLeading(found.line(), me, Deed.SESSION_CHANGED);
            session = found;
            draw(in, found);
        } catch (CommunityRefused | SessionRefused _) {
            throw new NotFoundException();
        }
    }

    private void draw(Roster in, SessionRead found) {
        var zone = found.details().time().zone();
        var page = SessionPaths.session(in.community().slug(), found.id());
        var form = new SessionForm(
                found.id().value().toString(), in, hosts.inTurn(in.community().id(), me), zone);
        form.fill(found.plan());
        var writing = new SessionWriting(
                form,
                getTranslation("sessions.ChangeView.save"),
                page,
                found.edition(),
                zone,
                (plan, basedOn, beside) -> {
                    sessions.rewrite(found.id(), plan, basedOn, beside, me);
                    return page;
                });
        getContent().removeAll();
        getContent().add(new H2(getTranslation("sessions.ChangeView.heading")), writing);
    }

    @Override
    public String getPageTitle() {
        return session == null ? "" : session.details().title();
    }
}
