package org.leerkring.sessions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.SessionPlan;
import org.leerkring.sessions.SessionPolicy;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.SlotTaken;
import org.leerkring.sessions.hosts.Hosts;
import org.leerkring.sessions.year.YearPlanner;
import org.leerkring.sessions.year.YearWish;

/** Where the sessions of a whole year are proposed, mended and planned at once. */
@Route("kringen/:community/sessies/jaar")
@PermitAll
class YearView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Communities communities;
    private final Sessions sessions;
    private final SessionPolicy policy;
    private final YearPlanner planner;
    private final Hosts hosts;
    private final PersonId me;
    private final WishFields wish;
    private final ConflictPanel conflict;
    private final Div proposal = new Div();

    private @Nullable CommunityCard community;

    YearView(
            Communities communities,
            Sessions sessions,
            SessionPolicy policy,
            YearPlanner planner,
            Hosts hosts,
            People people,
            SignedIn signedIn) {
        this.communities = communities;
        this.sessions = sessions;
        this.policy = policy;
        this.planner = planner;
        this.hosts = hosts;
        this.me = signedIn.person();
        var zone = Zones.of(people, me);
        wish = new WishFields(zone, wanted -> attempt(() -> propose(wanted.get())));
        conflict = new ConflictPanel(zone);
        var hint = new Paragraph(getTranslation("sessions.YearView.hint"));
        hint.addClassName("lk-muted");
        getContent().addClassName("lk-sessions");
        getContent().add(new H2(getTranslation("sessions.YearView.heading")), hint, wish, proposal, conflict);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var slug = event.getRouteParameters().get(CommunityPaths.COMMUNITY).orElseThrow(NotFoundException::new);
            var in = communities.enter(slug, me).community();
            policy.requirePlanning(in.id(), me);
            community = in;
        } catch (CommunityRefused | SessionRefused _) {
            throw new NotFoundException();
        }
    }

    private void propose(YearWish wanted) {
        var id = in().id();
        var proposed = planner.propose(id, wanted, getLocale(), me);
        proposal.removeAll();
        proposal.add(new YearProposal(proposed, hosts.inTurn(id, me), plans -> attempt(() -> plan(plans.get()))));
    }

    private void plan(List<SessionPlan> plans) {
        sessions.planAll(in().id(), plans, me);
        getUI().ifPresent(ui -> ui.navigate(SessionPaths.list(in().slug())));
    }

    /** What is refused is said; the wish and the proposal stay as they are. */
    private void attempt(Runnable deed) {
        conflict.clear();
        try {
            deed.run();
        } catch (SlotTaken taken) {
            conflict.say(new SessionRefused(
                    "sessions.refused.year-slot-taken", taken.taken().title()));
        } catch (SessionRefused refused) {
            conflict.say(refused);
        }
    }

    private CommunityCard in() {
        return Objects.requireNonNull(community);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sessions.YearView.heading");
    }
}
