package org.leerkring.rounds.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.communities.Roster;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;
import org.leerkring.rounds.cases.Ballots;
import org.leerkring.rounds.cases.CasePaths;
import org.leerkring.rounds.cases.CasePolicy;
import org.leerkring.rounds.cases.Cases;

/** A community's intervision: the cases it may take, one's own, and what other ideas add; the bundler cannot see panels. */
@Route("kringen/:community/intervisie")
@PermitAll
@Uses(Button.class)
@Uses(IntegerField.class)
@Uses(Select.class)
@Uses(TextField.class)
class IntervisionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Communities communities;
    private final CasePolicy policy;
    private final Cases cases;
    private final Ballots ballots;
    private final List<IntervisionPanel> panels;
    private final NoticeBoard notices;
    private final PersonId me;

    private @Nullable Roster roster;

    IntervisionView(
            Communities communities,
            CasePolicy policy,
            Cases cases,
            Ballots ballots,
            List<IntervisionPanel> panels,
            NoticeBoard notices,
            SignedIn signedIn) {
        this.communities = communities;
        this.policy = policy;
        this.cases = cases;
        this.ballots = ballots;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(IntervisionPanel::order))
                .toList();
        this.notices = notices;
        this.me = signedIn.person();
        addClassName("lk-sessions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var in = communities.enter(
                    event.getRouteParameters().get(CommunityPaths.COMMUNITY).orElseThrow(NotFoundException::new), me);
            roster = in;
            show(in);
        } catch (CommunityRefused _) {
            throw new NotFoundException(); // a stranger learns not even that it exists
        }
    }

    private void show(Roster in) {
        var main = column(panels(in, true));
        main.add(new OfferedCases(cases, ballots, in, me, notices));
        var beside = column(List.of(new MyCases(cases, in.community(), me, notices)));
        panels(in, false).forEach(beside::add);
        var columns = new Div(main, beside);
        columns.addClassName("lk-session-columns");
        removeAll();
        add(heading(in), columns);
    }

    private Div heading(Roster in) {
        var lead = new Paragraph(getTranslation("rounds.IntervisionView.lead"));
        lead.addClassName("lk-muted");
        var words = new Div(new H2(getTranslation("rounds.IntervisionView.heading")), lead);
        var heading = new Div(words);
        heading.addClassName("lk-panel-head");
        if (policy.mayPropose(in.community().id(), me)) {
            heading.add(CaseLink.primary(
                    CasePaths.fresh(in.community().slug()),
                    getTranslation("rounds.IntervisionView.propose"),
                    "case-propose"));
        }
        return heading;
    }

    private List<Component> panels(Roster in, boolean wide) {
        return panels.stream()
                .filter(panel -> panel.isWide() == wide)
                .map(panel -> panel.in(in, me))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Div column(List<? extends Component> parts) {
        var column = new Div();
        parts.forEach(column::add);
        column.addClassName("lk-column");
        return column;
    }

    @Override
    public String getPageTitle() {
        return roster == null
                ? ""
                : getTranslation(
                        "rounds.IntervisionView.page-title", roster.community().name());
    }
}
