package org.leerkring.rounds.cases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;
import org.leerkring.rounds.cases.CasePolicy;
import org.leerkring.rounds.cases.Cases;

/** Where a member begins a case; from the first word on it has its own address. */
@Route("kringen/:community/intervisie/casus/nieuw")
@PermitAll
class NewCaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Communities communities;
    private final CasePolicy policy;
    private final Cases cases;
    private final PersonId me;

    NewCaseView(Communities communities, CasePolicy policy, Cases cases, SignedIn signedIn) {
        this.communities = communities;
        this.policy = policy;
        this.cases = cases;
        this.me = signedIn.person();
        addClassNames("lk-column", "lk-case-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var slug = event.getRouteParameters().get(CommunityPaths.COMMUNITY).orElseThrow(NotFoundException::new);
            var community = communities.enter(slug, me).community();
            if (!policy.mayPropose(community.id(), me)) {
                throw new NotFoundException();
            }
            var lead = new Paragraph(getTranslation("rounds.NewCaseView.lead"));
            lead.addClassName("lk-muted");
            removeAll();
            add(new H2(getTranslation("rounds.NewCaseView.heading")), lead, new CaseDesk(cases, community, me));
        } catch (CommunityRefused _) {
            throw new NotFoundException(); // a stranger learns not even that it exists
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rounds.NewCaseView.heading");
    }
}
