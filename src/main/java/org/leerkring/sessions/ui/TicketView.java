package org.leerkring.sessions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.live.NoticeBoard;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.SessionPolicy;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.SessionState;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.ticket.Tickets;

/** The exit ticket on one's phone, and below it what the group says, as it comes in. */
@Route("kringen/:community/sessies/:session/ticket")
@PermitAll
class TicketView extends LivePage {

    private final Communities communities;
    private final Sessions sessions;
    private final Tickets tickets;
    private final SessionPolicy policy;
    private final PersonId me;
    private final Paragraph early = new Paragraph(getTranslation("sessions.TicketView.early"));
    private final Div results = new Div();

    private @Nullable SessionRead session;
    private @Nullable TicketForm form;

    TicketView(
            Communities communities,
            Sessions sessions,
            Tickets tickets,
            SessionPolicy policy,
            NoticeBoard notices,
            SignedIn signedIn) {
        super(notices);
        this.communities = communities;
        this.sessions = sessions;
        this.tickets = tickets;
        this.policy = policy;
        me = signedIn.person();
        early.addClassName("lk-empty");
        early.setTestId("ticket-early");
        results.addClassNames("lk-panel", "lk-ticket-results");
        results.setTestId("ticket-results");
        getContent().addClassNames("lk-column", "lk-ticket");
    }

    @Override
    void open(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var in = communities.enter(parameters.get(CommunityPaths.COMMUNITY).orElseThrow(NotFoundException::new), me);
        var read = sessions.read(
                parameters
                        .get(SessionPaths.SESSION)
                        .flatMap(SessionPaths::parse)
                        .orElseThrow(NotFoundException::new),
                me);
        if (!read.community().equals(in.community().id())) {
            throw new NotFoundException();
        }
        var questions = tickets.questions(read.id(), me);
        var fill = new TicketForm(
                questions, tickets.mine(read.id(), me), answers -> tickets.answer(read.id(), questions, answers, me));
        form = fill;
        getContent().removeAll();
        getContent().add(new H2(read.details().title()), early, fill, results);
        if (policy.mayPlan(read.community(), me)) {
            getContent()
                    .add(new InnerLink(
                            SessionPaths.ticketQuestions(in.community().slug()),
                            getTranslation("sessions.TicketView.questions"),
                            "ticket-questions"));
        }
        show(read);
    }

    private void show(SessionRead read) {
        session = read;
        var begun = read.state() == SessionState.UNDERWAY || read.state() == SessionState.CLOSED;
        early.setVisible(!begun);
        Objects.requireNonNull(form).setVisible(begun);
        results.removeAll();
        results.setVisible(begun);
        tickets.results(read.id(), me).forEach(result -> results.add(new TicketAnswers(result)));
    }

    @Override
    void refresh() {
        show(sessions.read(Objects.requireNonNull(session).id(), me));
    }

    @Override
    List<Topic> topics() {
        var id = Objects.requireNonNull(session).id();
        return List.of(Sessions.topic(id), Tickets.topic(id));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sessions.TicketView.page-title");
    }
}
