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
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.communities.Roster;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.SessionPolicy;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.hosts.Hosts;
import org.leerkring.sessions.templates.Templates;

/** Where a session is planned, from a template or from nothing. */
@Route("kringen/:community/sessies/nieuw")
@PermitAll
class PlanView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Communities communities;
    private final Sessions sessions;
    private final SessionPolicy policy;
    private final Hosts hosts;
    private final Templates templates;
    private final People people;
    private final PersonId me;

    PlanView(
            Communities communities,
            Sessions sessions,
            SessionPolicy policy,
            Hosts hosts,
            Templates templates,
            People people,
            SignedIn signedIn) {
        this.communities = communities;
        this.sessions = sessions;
        this.policy = policy;
        this.hosts = hosts;
        this.templates = templates;
        this.people = people;
        this.me = signedIn.person();
        getContent().addClassName("lk-sessions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var slug = event.getRouteParameters().get(CommunityPaths.COMMUNITY).orElseThrow(NotFoundException::new);
            var in = communities.enter(slug, me);
            policy.requirePlanning(in.community().id(), me);
            draw(in);
        } catch (CommunityRefused | SessionRefused _) {
            throw new NotFoundException();
        }
    }

    private void draw(Roster in) {
        var community = in.community();
        var zone = Zones.of(people, me);
        var inTurn = hosts.inTurn(community.id(), me);
        var form = new SessionForm(community.id().value().toString(), in, inTurn, zone);
        inTurn.stream().findFirst().ifPresent(form::fill);
        var writing = new SessionWriting(
                form,
                getTranslation("sessions.PlanView.save"),
                SessionPaths.list(community.slug()),
                0,
                zone,
                (plan, _, beside) -> SessionPaths.session(
                        community.slug(), sessions.plan(community.id(), plan.details(), plan.agenda(), beside, me)));
        getContent().removeAll();
        getContent()
                .add(
                        new H2(getTranslation("sessions.PlanView.heading")),
                        new TemplateChoice(templates.in(getLocale()), form),
                        writing);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sessions.PlanView.heading");
    }
}
