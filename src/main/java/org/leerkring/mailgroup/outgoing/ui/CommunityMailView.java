package org.leerkring.mailgroup.outgoing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.communities.Roster;
import org.leerkring.mailgroup.MailAddresses;
import org.leerkring.mailgroup.outgoing.SubjectPrefixes;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;

/** Where to write to a community, what its mails look like, and where to choose how many one gets. */
@Route("kringen/:community/mail")
@PermitAll
class CommunityMailView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Communities communities;
    private final CommunityPolicy policy;
    private final MailAddresses addresses;
    private final SubjectPrefixes prefixes;
    private final PersonId me;

    CommunityMailView(
            Communities communities,
            CommunityPolicy policy,
            MailAddresses addresses,
            SubjectPrefixes prefixes,
            SignedIn signedIn) {
        this.communities = communities;
        this.policy = policy;
        this.addresses = addresses;
        this.prefixes = prefixes;
        this.me = signedIn.person();
        addClassName("lk-column");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var slug = event.getRouteParameters().get(CommunityPaths.COMMUNITY).orElseThrow(NotFoundException::new);
            show(communities.enter(slug, me));
        } catch (CommunityRefused _) {
            throw new NotFoundException(); // a stranger learns not even that it exists
        }
    }

    private void show(Roster in) {
        removeAll();
        add(address(in));
        if (policy.mayInvite(in.community().id(), me)) {
            add(new PrefixPanel(prefixes, in.community().id(), me));
        }
    }

    private Section address(Roster in) {
        var address = addresses.of(in.community().slug());
        var link = new Anchor("mailto:" + address, address);
        link.setTestId("mail-address");
        var choices = new Anchor("/me", getTranslation("mailgroup.CommunityMailView.choices"));
        choices.setTestId("mail-choices");
        var panel = new Section(
                new H2(getTranslation("mailgroup.CommunityMailView.heading")),
                new Paragraph(getTranslation("mailgroup.CommunityMailView.ask")),
                new Paragraph(link),
                new Paragraph(getTranslation("mailgroup.CommunityMailView.answer")),
                new Paragraph(choices));
        panel.addClassName("lk-panel");
        return panel;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mailgroup.CommunityMailView.title");
    }
}
