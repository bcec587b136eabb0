package org.leerkring.sessions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.Roster;
import org.leerkring.live.NoticeBoard;
import org.leerkring.live.Topic;
import org.leerkring.networks.days.NetworkDays;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.SessionPolicy;
import org.leerkring.sessions.Sessions;

/** A community's sessions: those to come, those that were, and beside them the network's days. */
@Route("kringen/:community/sessies")
@PermitAll
class SessionsView extends LivePage {

    private final Communities communities;
    private final SessionPolicy policy;
    private final NetworkDays days;
    private final List<SessionListPanel> panels;
    private final PersonId me;
    private final LocalDate today;
    private final SessionList coming;
    private final SessionList past;

    private @Nullable Roster roster;

    SessionsView(
            Communities communities,
            Sessions sessions,
            SessionPolicy policy,
            NetworkDays days,
            List<SessionListPanel> panels,
            People people,
            NoticeBoard notices,
            SignedIn signedIn,
            Clock clock) {
        super(notices);
        this.communities = communities;
        this.policy = policy;
        this.days = days;
        this.me = signedIn.person();
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(SessionListPanel::order))
                .toList();
        var zone = Zones.of(people, me);
        this.today = LocalDate.ofInstant(clock.instant(), zone);
        this.coming = new SessionList(
                "coming", (in, after, most) -> sessions.coming(in.community().id(), after, most, me), zone);
        this.past = new SessionList(
                "past", (in, after, most) -> sessions.past(in.community().id(), after, most, me), zone);
    }

    @Override
    void open(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get(CommunityPaths.COMMUNITY).orElseThrow(NotFoundException::new);
        var in = communities.enter(slug, me);
        roster = in;
        var lists = new Div(coming, past);
        lists.addClassName("lk-column");
        var beside = new Div(beside(in), daysOf(in));
        beside.addClassName("lk-column");
        var columns = new Div(lists, beside);
        columns.addClassName("lk-session-columns");
        getContent().removeAll();
        getContent().addClassName("lk-sessions");
        getContent().add(heading(in), columns);
        showLists(in);
    }

    private Div heading(Roster in) {
        var heading = new Div(new H2(getTranslation("sessions.SessionsView.heading")));
        heading.addClassName("lk-panel-head");
        if (policy.mayPlan(in.community().id(), me)) {
            var slug = in.community().slug();
            var actions = new Div(
                    new InnerLink(
                                    SessionPaths.ticketQuestions(slug),
                                    getTranslation("sessions.SessionsView.ticket-questions"),
                                    "sessions-ticket-questions")
                            .asButton(),
                    new InnerLink(
                                    SessionPaths.year(slug),
                                    getTranslation("sessions.SessionsView.plan-year"),
                                    "sessions-plan-year")
                            .asButton(),
                    new InnerLink(
                                    SessionPaths.planning(slug),
                                    getTranslation("sessions.SessionsView.plan"),
                                    "sessions-plan")
                            .asPrimary());
            actions.addClassName("lk-actions");
            heading.add(actions);
        }
        return heading;
    }

    private Div beside(Roster in) {
        var beside = new Div();
        beside.addClassName("lk-column");
        panels.stream().map(panel -> panel.in(in, me)).flatMap(Optional::stream).forEach(beside::add);
        return beside;
    }

    private NetworkDaysPanel daysOf(Roster in) {
        return new NetworkDaysPanel(days.of(in.community().network(), today, today.plusYears(1)), today);
    }

    @Override
    void refresh() {
        var in = communities.enter(Objects.requireNonNull(roster).community().id(), me);
        roster = in;
        showLists(in);
    }

    private void showLists(Roster in) {
        coming.show(in);
        past.show(in);
    }

    @Override
    List<Topic> topics() {
        var community = Objects.requireNonNull(roster).community().id();
        return List.of(Sessions.topic(community), Communities.members(community));
    }

    @Override
    public String getPageTitle() {
        return roster == null
                ? ""
                : getTranslation(
                        "sessions.SessionsView.page-title", roster.community().name());
    }
}
