package org.leerkring.sessions.polls.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;
import org.leerkring.sessions.SessionPolicy;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.polls.Almanac;
import org.leerkring.sessions.polls.DatePolls;
import org.leerkring.sessions.polls.PollPaths;
import org.leerkring.sessions.polls.Suggestions;

/** Where who plans asks the community for a date; what was typed stays when something is refused. */
@Route("kringen/:community/prikker/nieuw")
@PermitAll
class NewPollView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Communities communities;
    private final SessionPolicy policy;
    private final DatePolls polls;
    private final Suggestions suggestions;
    private final Almanac almanac;
    private final Clock clock;
    private final PersonId me;

    NewPollView(
            Communities communities,
            SessionPolicy policy,
            DatePolls polls,
            Suggestions suggestions,
            Almanac almanac,
            Clock clock,
            SignedIn signedIn) {
        this.communities = communities;
        this.policy = policy;
        this.polls = polls;
        this.suggestions = suggestions;
        this.almanac = almanac;
        this.clock = clock;
        this.me = signedIn.person();
        addClassNames("lk-poll", "lk-column");
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
        removeAll();
        var refusal = new Refusal();
        var form = new PollForm(
                suggestions,
                almanac,
                community.id(),
                me,
                polls.usualHolidays(community.id(), me),
                LocalDate.ofInstant(clock.instant(), Almanac.HERE),
                refusal);
        var ask = new Button(getTranslation("sessions.NewPollView.ask"), _ -> ask(community, form, refusal));
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.setDisableOnClick(true);
        ask.addClickListener(_ -> ask.setEnabled(true));
        ask.setTestId("poll-ask");
        var lead = new Paragraph(getTranslation("sessions.NewPollView.lead"));
        lead.addClassName("lk-muted");
        add(new H1(getTranslation("sessions.NewPollView.heading")), lead, form, refusal, ask);
    }

    private void ask(CommunityCard community, PollForm form, Refusal refusal) {
        refusal.clear();
        try {
            var poll = polls.open(community.id(), form.request(), me);
            getUI().ifPresent(ui -> ui.navigate(PollPaths.poll(community.slug(), poll)));
        } catch (SessionRefused refused) {
            refusal.show(refused);
        } catch (CommunityRefused refused) { // no longer a member: the words stay in the browser
            refusal.show(getTranslation(String.valueOf(refused.getMessage())));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sessions.NewPollView.heading");
    }
}
