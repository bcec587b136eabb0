package org.leerkring.communities.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.CommunityTab;
import org.leerkring.people.SignedIn;

/** The communities a person is in. */
@Route(CommunityPaths.ALL)
@PermitAll
class CommunitiesView extends Div implements HasDynamicTitle {

    CommunitiesView(Communities communities, List<CommunityTab> tabs, SignedIn signedIn) {
        addClassName("lk-column");
        add(new H1(getTranslation("communities.CommunitiesView.heading")));
        var first =
                tabs.stream().min(Comparator.comparingInt(CommunityTab::order)).orElseThrow();
        var mine = communities.of(signedIn.person());
        var cards = new Div();
        cards.addClassName("lk-today");
        mine.forEach(community -> cards.add(card(community, first)));
        add(cards);
        if (mine.isEmpty()) {
            var empty = new Div(
                    new H2(getTranslation("communities.CommunitiesView.empty")),
                    new Paragraph(getTranslation("communities.CommunitiesView.empty-hint")));
            empty.addClassName("lk-empty");
            add(empty);
        }
    }

    private static Div card(CommunityCard community, CommunityTab first) {
        var kind = new Span(community.kind().code());
        kind.addClassName("lk-kind");
        var facts = new Div(kind, new Span(community.kind().name()));
        facts.addClassName("lk-facts");
        var whole = new Anchor(first.path(community.slug()), community.name());
        whole.getElement().setAttribute("router-link", true);
        whole.addClassName("lk-whole");
        var card = new Div(facts, new H2(whole));
        card.getElement().setAttribute("data-accent", community.kind().accent());
        card.addClassName("lk-card");
        card.setTestId("community-card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("communities.CommunitiesView.page-title");
    }
}
