package org.leerkring.communities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.communities.Member;
import org.leerkring.communities.Roster;
import org.leerkring.people.SignedIn;

/** Who is in a community, from which school and since when. */
@Route("kringen/:community/leden")
@PermitAll
class MembersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Communities communities;
    private final SignedIn signedIn;

    private @Nullable Roster roster;

    MembersView(Communities communities, SignedIn signedIn) {
        this.communities = communities;
        this.signedIn = signedIn;
        addClassName("lk-members");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var slug = event.getRouteParameters().get(CommunityPaths.COMMUNITY).orElseThrow(NotFoundException::new);
            show(communities.enter(slug, signedIn.person()));
        } catch (CommunityRefused _) {
            throw new NotFoundException(); // a stranger learns not even that it exists
        }
    }

    private void show(Roster in) {
        roster = in;
        removeAll();
        var list = new UnorderedList();
        list.addClassName("lk-member-list");
        in.members().forEach(member -> list.add(row(member)));
        var card = new Div(
                new H2(getTranslation(
                        "communities.MembersView.heading", in.members().size(), in.schools())),
                list);
        card.addClassName("lk-panel");
        add(card);
    }

    private ListItem row(Member member) {
        var name = new Span(member.name());
        name.addClassName("lk-member-name");
        var facts = new Span(member.school() == null ? "" : member.school());
        facts.addClassName("lk-member-school");
        var role = new Span(
                getTranslation("communities.role." + member.role().name().toLowerCase(Locale.ROOT)));
        role.addClassName("lk-chip");
        var row = new ListItem(new Avatar(member), name, facts, role);
        row.setTestId("member");
        return row;
    }

    @Override
    public String getPageTitle() {
        return roster == null
                ? ""
                : getTranslation(
                        "communities.MembersView.page-title", roster.community().name());
    }
}
