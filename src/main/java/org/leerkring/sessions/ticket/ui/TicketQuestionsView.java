package org.leerkring.sessions.ticket.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
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
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.SessionPolicy;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.ticket.Tickets;

/** The three questions a community asks at the end of its sessions, for who plans them. */
@Route("kringen/:community/sessies/uitcheckvragen")
@PermitAll
class TicketQuestionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Communities communities;
    private final SessionPolicy policy;
    private final Tickets tickets;
    private final PersonId me;

    TicketQuestionsView(Communities communities, SessionPolicy policy, Tickets tickets, SignedIn signedIn) {
        this.communities = communities;
        this.policy = policy;
        this.tickets = tickets;
        me = signedIn.person();
        addClassNames("lk-column", "lk-ticket");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var slug = event.getRouteParameters().get(CommunityPaths.COMMUNITY).orElseThrow(NotFoundException::new);
            var community = communities.enter(slug, me).community();
            if (!policy.mayPlan(community.id(), me)) {
                throw new NotFoundException();
            }
            show(community);
        } catch (CommunityRefused _) {
            throw new NotFoundException(); // a stranger learns not even that it exists
        }
    }

    private void show(CommunityCard community) {
        var fields = tickets.questions(community.id(), me).stream()
                .map(QuestionFields::new)
                .toList();
        var said = new Paragraph();
        said.getElement().setAttribute("role", "status");
        said.setTestId("ticket-questions-said");
        var save = new Button(
                getTranslation("sessions.TicketQuestionsView.save"),
                _ -> attempt(
                        said,
                        () -> tickets.ask(
                                community.id(),
                                fields.stream().map(QuestionFields::typed).toList(),
                                me)));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setTestId("ticket-questions-save");
        var proposed = new Button(
                getTranslation("sessions.TicketQuestionsView.proposed"),
                _ -> attempt(said, () -> {
                    tickets.askProposed(community.id(), me);
                    fill(fields, community);
                }));
        proposed.addThemeVariants(ButtonVariant.TERTIARY);
        proposed.setTestId("ticket-questions-proposed");
        var back = new Anchor(SessionPaths.list(community.slug()), getTranslation("sessions.TicketQuestionsView.back"));
        back.getElement().setAttribute("router-link", true);
        back.setTestId("ticket-questions-back");
        var actions = new Div(save, proposed, back);
        actions.addClassName("lk-actions");
        var lead = new Paragraph(getTranslation("sessions.TicketQuestionsView.lead"));
        lead.addClassName("lk-muted");
        removeAll();
        add(new H2(getTranslation("sessions.TicketQuestionsView.heading")), lead);
        fields.forEach(this::add);
        add(said, actions);
    }

    private void fill(List<QuestionFields> fields, CommunityCard community) {
        var now = tickets.questions(community.id(), me);
        for (var index = 0; index < now.size(); index++) {
            fields.get(index).fill(now.get(index));
        }
    }

    /** What is refused stays in the fields. */
    private void attempt(Paragraph said, Runnable verb) {
        try {
            verb.run();
            said.setText(getTranslation("sessions.TicketQuestionsView.saved"));
        } catch (SessionRefused refused) {
            said.setText(getTranslation(refused.key(), refused.facts()));
        } catch (CommunityRefused refused) { // no longer a member: the words stay in the browser
            said.setText(getTranslation(String.valueOf(refused.getMessage())));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sessions.TicketQuestionsView.heading");
    }
}
