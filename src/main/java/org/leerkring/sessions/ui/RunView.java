package org.leerkring.sessions.ui;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.Roster;
import org.leerkring.live.NoticeBoard;
import org.leerkring.live.Topic;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;
import org.leerkring.sessions.GuestList;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.SessionPolicy;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.homework.HomeworkBook;
import org.leerkring.sessions.minutes.Minutes;
import org.leerkring.sessions.polls.DatePolls;
import org.leerkring.sessions.polls.PollRead;
import org.leerkring.sessions.running.Board;
import org.leerkring.sessions.running.Running;

/** Where a session is held: the agenda with the clock, the minutes that several write, who is there and the next date. */
@Uses(Dialog.class) // what is done with an item of the agenda is a bean, which the bundler cannot see
@Uses(IntegerField.class)
@Uses(Select.class)
@Uses(TextField.class)
@Route("kringen/:community/sessies/:session/bezig")
@PermitAll
class RunView extends LivePage {

    private final Communities communities;
    private final Sessions sessions;
    private final Running running;
    private final Minutes minutes;
    private final HomeworkBook book;
    private final GuestList guests;
    private final DatePolls polls;
    private final SessionPolicy policy;
    private final List<AgendaAction> actions;
    private final Clock clock;
    private final PersonId me;
    private final ZoneId zone;
    private final Paragraph refusal = new Paragraph();

    private @Nullable Roster roster;
    private @Nullable Board board;
    private @Nullable Parts parts;

    RunView(
            Communities communities,
            Sessions sessions,
            Running running,
            Minutes minutes,
            HomeworkBook book,
            GuestList guests,
            DatePolls polls,
            SessionPolicy policy,
            List<AgendaAction> actions,
            People people,
            NoticeBoard notices,
            SignedIn signedIn,
            Clock clock) {
        super(notices);
        this.communities = communities;
        this.sessions = sessions;
        this.running = running;
        this.minutes = minutes;
        this.book = book;
        this.guests = guests;
        this.polls = polls;
        this.policy = policy;
        this.actions = actions;
        this.clock = clock;
        me = signedIn.person();
        zone = Zones.of(people, me);
        refusal.addClassName("lk-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setTestId("run-refusal");
        getContent().addClassName("lk-run");
    }

    /** What one session's page is made of; another session gets parts of its own. */
    private record Parts(
            SessionId session,
            RunHead head,
            RunAgenda agenda,
            MinutesPanel minutes,
            HomeworkCard homework,
            PresencePanel presence,
            PenPanel pens,
            NextDatePanel next) {}

    @Override
    void open(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var in = communities.enter(parameters.get(CommunityPaths.COMMUNITY).orElseThrow(NotFoundException::new), me);
        var session = parameters
                .get(SessionPaths.SESSION)
                .flatMap(SessionPaths::parse)
                .orElseThrow(NotFoundException::new);
        var read = running.board(session, me);
        if (!read.session().community().equals(in.community().id())) {
            throw new NotFoundException();
        }
        if (parts == null || !parts.session().equals(session)) {
            parts = lay(session, in.community().slug());
        }
        show(read, in);
    }

    private Parts lay(SessionId session, String slug) {
        var ticket = new InnerLink(
                SessionPaths.ticket(slug, session), getTranslation("sessions.RunView.ticket"), "run-ticket");
        var laid = new Parts(
                session,
                new RunHead(zone, () -> attempt(() -> running.begin(session, me)), this::close, this::enlarge, ticket),
                new RunAgenda(actions, me, clock, zone, item -> attempt(() -> running.goTo(session, item, me))),
                new MinutesPanel(minutes, me),
                new HomeworkCard(),
                new PresencePanel((person, how) -> attempt(() -> running.note(session, person, how, me))),
                new PenPanel(
                        (person, holds) -> attempt(() -> running.handPen(session, person, holds, me)),
                        everyone -> attempt(() -> running.letEveryoneWrite(session, everyone, me))),
                new NextDatePanel(zone));
        var side = new Div(laid.presence(), laid.homework(), laid.pens(), laid.next());
        side.addClassName("lk-column");
        var columns = new Div(laid.agenda(), laid.minutes(), side);
        columns.addClassName("lk-run-columns");
        refusal.setVisible(false);
        getContent().removeAll();
        getContent().add(laid.head(), refusal, columns);
        return laid;
    }

    private void show(Board read, Roster in) {
        board = read;
        roster = in;
        var here = Objects.requireNonNull(parts);
        var session = read.session();
        var leads = policy.mayLead(session.line(), me);
        var writes = running.mayWrite(read, me);
        here.head().show(session, leads);
        here.agenda().show(read, leads, in::nameOf);
        here.minutes().show(read, in, writes, leads);
        here.homework().show(book.of(session.id(), me), in, leads);
        here.presence().show(read, in, guests.of(session.id(), me), writes);
        here.pens().setVisible(leads);
        here.pens().show(read, in);
        here.next()
                .show(
                        sessions.next(session.id(), me),
                        polls.open(session.community(), me).stream().findFirst(),
                        policy.mayPlan(session.community(), me),
                        in.community().slug());
    }

    private void attempt(Runnable verb) {
        try {
            verb.run();
            refusal.setVisible(false);
        } catch (SessionRefused refused) {
            refusal.setText(getTranslation(refused.key(), refused.facts()));
            refusal.setVisible(true);
        }
        refresh();
    }

    private void close() {
        var session = Objects.requireNonNull(board).session();
        var hasNext = sessions.hasNext(session.id(), me);
        new CloseDialog(running, session, hasNext, hasNext ? Optional.empty() : poll(session), zone, me, this::refresh)
                .open();
    }

    /** What the community is asked now, for who may choose from it. */
    private Optional<PollRead> poll(SessionRead session) {
        return polls.open(session.community(), me).stream()
                .findFirst()
                .map(line -> polls.read(line.id(), me))
                .filter(asked -> asked.plans() && !asked.possible().isEmpty());
    }

    /** For the screen on the wall. */
    private void enlarge() {
        getContent().getElement().executeJs("this.requestFullscreen?.()");
    }

    @Override
    void refresh() {
        var in = communities.enter(Objects.requireNonNull(roster).community().id(), me);
        show(running.board(Objects.requireNonNull(parts).session(), me), in);
    }

    @Override
    List<Topic> topics() {
        var session = Objects.requireNonNull(parts).session();
        var community = Objects.requireNonNull(roster).community().id();
        return List.of(
                Sessions.topic(session),
                Sessions.topic(community),
                Running.topic(session),
                Minutes.topic(session),
                HomeworkBook.topic(session),
                Communities.members(community));
    }

    @Override
    public String getPageTitle() {
        return board == null ? "" : board.session().details().title();
    }
}
