package org.leerkring.sessions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityId;
import org.leerkring.live.NoticeBoard;
import org.leerkring.live.Topic;
import org.leerkring.networks.days.NetworkDays;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;
import org.leerkring.sessions.SessionLine;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.Sessions;

/** A person's own agenda: the sessions of all their communities, and beside them the days of their networks. */
@Route("agenda")
@PermitAll
class AgendaView extends LivePage {

    private static final int PAGE = 20;

    private final Communities communities;
    private final Sessions sessions;
    private final NetworkDays days;
    private final PersonId me;
    private final ZoneId zone;
    private final LocalDate today;
    private final UnorderedList rows = new UnorderedList();
    private final Paragraph empty = new Paragraph();
    private final Button more = new Button();
    private final Div beside = new Div();
    private final List<SessionLine> shown = new ArrayList<>();

    AgendaView(
            Communities communities,
            Sessions sessions,
            NetworkDays days,
            People people,
            NoticeBoard notices,
            SignedIn signedIn,
            Clock clock) {
        super(notices);
        this.communities = communities;
        this.sessions = sessions;
        this.days = days;
        this.me = signedIn.person();
        this.zone = Zones.of(people, me);
        this.today = LocalDate.ofInstant(clock.instant(), zone);
        empty.setText(getTranslation("sessions.AgendaView.empty"));
        empty.addClassName("lk-muted");
        empty.setTestId("agenda-empty");
        more.setText(getTranslation("sessions.AgendaView.more"));
        more.setTestId("agenda-more");
        more.addClickListener(_ -> append(shown.getLast(), PAGE));
        var coming = new Div(new H2(getTranslation("sessions.AgendaView.coming")), rows, empty, more);
        coming.addClassName("lk-panel");
        beside.addClassName("lk-column");
        var columns = new Div(coming, beside);
        columns.addClassName("lk-session-columns");
        getContent().addClassName("lk-sessions");
        getContent().add(new H1(getTranslation("sessions.AgendaView.heading")), columns);
    }

    @Override
    void open(BeforeEnterEvent event) {
        beside.removeAll();
        communities.of(me).stream()
                .map(CommunityCard::network)
                .distinct()
                .map(network -> new NetworkDaysPanel(days.of(network, today, today.plusYears(1)), today))
                .forEach(beside::add);
    }

    @Override
    void refresh() {
        var wanted = Math.max(PAGE, shown.size());
        shown.clear();
        rows.removeAll();
        append(null, wanted);
        empty.setVisible(shown.isEmpty());
    }

    private void append(@Nullable SessionLine after, int most) {
        var mine = communities.of(me).stream().collect(Collectors.toMap(CommunityCard::id, Function.identity()));
        var page = sessions.comingFor(me, after, most + 1);
        page.stream().limit(most).forEach(line -> {
            shown.add(line);
            rows.add(row(line, mine));
        });
        more.setVisible(page.size() > most);
    }

    /** A session without someone to lead it is for its own community's page to say. */
    private Component row(SessionLine line, Map<CommunityId, CommunityCard> mine) {
        var community = mine.get(line.community());
        return community == null
                ? new SessionRow(line, SessionPaths.guest(line.id()), zone, "")
                : new SessionRow(line, SessionPaths.session(community.slug(), line.id()), zone, "").of(community);
    }

    @Override
    List<Topic> topics() {
        return Stream.concat(
                        communities.of(me).stream().map(community -> Sessions.topic(community.id())),
                        sessions.invitedTo(me).stream().map(Sessions::topic))
                .toList();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sessions.AgendaView.heading");
    }
}
