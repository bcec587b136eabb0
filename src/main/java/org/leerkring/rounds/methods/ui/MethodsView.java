package org.leerkring.rounds.methods.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Predicate;
import org.leerkring.communities.Communities;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.SignedIn;
import org.leerkring.rounds.methods.Method;
import org.leerkring.rounds.methods.own.OwnMethods;

/** The methods a community can choose from: first its own, then those we ship. */
@Route("kringen/:community/intervisie/methodes")
@PermitAll
class MethodsView extends MethodPage {

    private final OwnMethods methods;

    private List<Method> shown = List.of();

    MethodsView(Communities communities, OwnMethods methods, NoticeBoard notices, SignedIn signedIn) {
        super(communities, notices, signedIn.person());
        this.methods = methods;
    }

    @Override
    void open(BeforeEnterEvent event) {
        show(methods.all(in().id(), me()));
    }

    @Override
    void refresh() {
        var now = methods.all(in().id(), me());
        if (!now.equals(shown)) {
            show(now);
        }
    }

    private void show(List<Method> all) {
        shown = all;
        var lead = new Paragraph(getTranslation("rounds.MethodsView.lead"));
        lead.addClassNames("lk-muted", "lk-method-lead");
        getContent().removeAll();
        getContent()
                .add(
                        new H2(getTranslation("rounds.MethodsView.heading")),
                        lead,
                        part("own", method -> method.key().namesOwn()),
                        part("shipped", method -> !method.key().namesOwn()));
    }

    private Section part(String which, Predicate<Method> whose) {
        var list = new UnorderedList();
        list.addClassName("lk-method-list");
        shown.stream().filter(whose).forEach(method -> list.add(new MethodCard(method, in().slug())));
        var empty = list.getChildren().findAny().isEmpty();
        var section = new Section(new H3(getTranslation("rounds.MethodsView." + which)), empty ? nothing(which) : list);
        section.addClassName("lk-column");
        section.setTestId("methods-" + which);
        return section;
    }

    private Component nothing(String which) {
        var ring = new Span();
        ring.addClassName("lk-ring");
        var empty = new Div(ring, new Paragraph(getTranslation("rounds.MethodsView.none-" + which)));
        empty.addClassName("lk-empty");
        empty.setTestId("methods-none");
        return empty;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rounds.MethodsView.page-title", in().name());
    }
}
