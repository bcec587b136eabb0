package org.leerkring.networks.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.leerkring.networks.NetworkCard;
import org.leerkring.networks.NetworkPaths;
import org.leerkring.networks.NetworkPolicy;
import org.leerkring.networks.Networks;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;

/** The networks one coordinates, or for an administrator all there are, and founding another. */
@PermitAll
@Route(NetworkPaths.ALL)
class NetworksView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final Networks networks;
    private final NetworkPolicy policy;
    private final PersonId me;
    private final Div cards = new Div();
    private final Button more = new Button(getTranslation("networks.NetworksView.more"));

    private @Nullable NetworkCard last;

    NetworksView(Networks networks, NetworkPolicy policy, SignedIn signedIn) {
        this.networks = networks;
        this.policy = policy;
        this.me = signedIn.person();
        cards.addClassName("lk-today");
        more.addClickListener(_ -> next());
        more.setTestId("networks-more");
        getContent().addClassNames("lk-column", "lk-networks");
    }

    /** Who coordinates one network only has nothing to choose. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!policy.mayManageAny(me)) {
            throw new NotFoundException();
        }
        if (!policy.mayFound(me)) {
            var mine = networks.page(null, 2, me);
            if (mine.size() == 1) {
                event.forwardTo(NetworkPaths.network(mine.getFirst().id()));
                return;
            }
        }
        show();
    }

    private void show() {
        getContent().removeAll();
        cards.removeAll();
        last = null;
        getContent().add(new H1(getTranslation("networks.NetworksView.heading")), cards, more);
        next();
        if (last == null) {
            getContent().add(new Empty("networks.NetworksView.empty"));
        }
        if (policy.mayFound(me)) {
            getContent().add(foundForm());
        }
    }

    private void next() {
        var page = networks.page(last, PAGE + 1, me);
        more.setVisible(page.size() > PAGE);
        page.stream().limit(PAGE).forEach(network -> {
            cards.add(card(network));
            last = network;
        });
    }

    private static Div card(NetworkCard network) {
        var facts = new Div();
        facts.addClassName("lk-facts");
        network.kinds().forEach(kind -> {
            var code = new Span(kind.code());
            code.addClassName("lk-kind");
            code.getElement().setAttribute("data-accent", kind.accent());
            facts.add(code);
        });
        var whole = new InnerLink(NetworkPaths.network(network.id()), network.name(), "network-open");
        whole.addClassName("lk-whole");
        var card = new Div(facts, new H2(whole));
        card.addClassName("lk-card");
        card.setTestId("network-card");
        return card;
    }

    private Div foundForm() {
        record Typed(String name) {}
        var parts = new Parts<Typed>("networks.NetworksView.", "found");
        TextField name = parts.text("name", Typed::name);
        var editing = new Editing<>(Typed.class, parts.all(), () -> new Typed(name.getValue()));
        var found = new Button(
                getTranslation("networks.NetworksView.found"),
                _ -> editing.attempt((typed, _) -> {
                    var network = networks.found(typed.name(), me);
                    getUI().ifPresent(ui -> ui.navigate(NetworkPaths.network(network)));
                }));
        found.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        found.setTestId("found-send");
        var form =
                new Div(new H2(getTranslation("networks.NetworksView.found-heading")), name, editing, new Div(found));
        form.addClassName("lk-panel");
        return form;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("networks.NetworksView.page-title");
    }
}
