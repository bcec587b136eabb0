package org.leerkring.communities.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityRegister;
import org.leerkring.networks.NetworkId;
import org.leerkring.networks.NetworkPaths;
import org.leerkring.networks.NetworkPolicy;
import org.leerkring.networks.NetworkRefused;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;

/** The communities of a network, for those who coordinate it: that they are there and how they are doing. */
@Route("netwerken/:network/kringen")
@PermitAll
class NetworkCommunitiesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final CommunityRegister register;
    private final NetworkPolicy policy;
    private final CommunityDesk desk;
    private final PersonId me;

    private final Div cards = new Div();
    private final Button more = new Button();
    private @Nullable CommunityCard last;

    NetworkCommunitiesView(CommunityRegister register, NetworkPolicy policy, CommunityDesk desk, SignedIn signedIn) {
        this.register = register;
        this.policy = policy;
        this.desk = desk;
        this.me = signedIn.person();
        getContent().addClassNames("lk-column", "lk-network");
        cards.addClassName("lk-column");
        more.setTestId("communities-more");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var network = event.getRouteParameters()
                .get(NetworkPaths.NETWORK)
                .flatMap(NetworkPaths::parse)
                .orElseThrow(NotFoundException::new);
        try {
            show(network);
        } catch (NetworkRefused _) {
            throw new NotFoundException(); // a stranger learns not even that it exists
        }
    }

    private void show(NetworkId network) {
        getContent().removeAll();
        var heading = new Div(new H2(getTranslation("communities.NetworkCommunitiesView.heading")));
        heading.addClassName("lk-panel-head");
        getContent().add(heading);
        if (policy.mayManage(network, me)) {
            var found = new FoundPanel(desk, network, me, () -> begin(network));
            var open = new Button(getTranslation("communities.NetworkCommunitiesView.found"), _ -> found.open());
            open.addThemeVariants(ButtonVariant.PRIMARY);
            open.setTestId("community-found");
            heading.add(open);
            getContent().add(found);
        }
        more.setText(getTranslation("communities.NetworkCommunitiesView.more"));
        more.addClickListener(_ -> next(network));
        getContent().add(cards, more);
        begin(network);
    }

    private void begin(NetworkId network) {
        last = null;
        cards.removeAll();
        next(network);
        if (cards.getComponentCount() == 0) {
            var empty = new Div(
                    new H2(getTranslation("communities.NetworkCommunitiesView.empty")),
                    new Paragraph(getTranslation("communities.NetworkCommunitiesView.empty-hint")));
            empty.addClassName("lk-empty");
            empty.setTestId("communities-empty");
            cards.add(empty);
        }
    }

    private void next(NetworkId network) {
        var page = register.of(network, me, last);
        var counts = desk.counts(page, me);
        page.forEach(line -> cards.add(new CommunityLineCard(
                desk, line, counts.getOrDefault(line.card().id(), List.of()), me, () -> begin(network))));
        last = page.isEmpty() ? last : page.getLast().card();
        more.setVisible(page.size() == CommunityRegister.PAGE);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("communities.NetworkCommunitiesView.page-title");
    }
}
