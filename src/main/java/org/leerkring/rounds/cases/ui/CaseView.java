package org.leerkring.rounds.cases.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.communities.Roster;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;
import org.leerkring.rounds.cases.CaseId;
import org.leerkring.rounds.cases.CasePaths;
import org.leerkring.rounds.cases.CaseRead;
import org.leerkring.rounds.cases.CaseState;
import org.leerkring.rounds.cases.Cases;
import org.leerkring.rounds.cases.FollowUps;
import org.leerkring.rounds.cases.paper.CaseAddress;

/** One case: its bringer writes it, and after its round what they take along; others read what they may. */
@Route("kringen/:community/intervisie/casus/:case")
@PermitAll
class CaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Communities communities;
    private final Cases cases;
    private final FollowUps followUps;
    private final NoticeBoard notices;
    private final PersonId me;

    private @Nullable Roster roster;
    private @Nullable CaseRead shown;
    private @Nullable CaseDesk desk;
    private @Nullable Registration watch;

    CaseView(Communities communities, Cases cases, FollowUps followUps, NoticeBoard notices, SignedIn signedIn) {
        this.communities = communities;
        this.cases = cases;
        this.followUps = followUps;
        this.notices = notices;
        this.me = signedIn.person();
        addClassNames("lk-column", "lk-case-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        try {
            var in =
                    communities.enter(parameters.get(CommunityPaths.COMMUNITY).orElseThrow(NotFoundException::new), me);
            var id = parameters.get(CasePaths.CASE).flatMap(CaseId::parse).orElseThrow(NotFoundException::new);
            var read = cases.read(id, me);
            if (!read.line().community().equals(in.community().id())) {
                throw new NotFoundException();
            }
            roster = in;
            draw(read);
            if (isAttached()) { // Flow keeps this page when only the case is another one
                watchFrom(event.getUI());
            }
        } catch (CommunityRefused _) {
            throw new NotFoundException(); // a stranger learns not even that it exists
        }
    }

    private void draw(CaseRead read) {
        var in = Objects.requireNonNull(roster);
        shown = read;
        desk = null;
        removeAll();
        add(CaseLink.to(CasePaths.all(in.community().slug()), getTranslation("rounds.CaseView.back"), "case-back"));
        if (read.mine() && read.line().state() != CaseState.TAKEN) {
            desk = new CaseDesk(cases, in.community(), me, read);
            add(new H2(getTranslation("rounds.CaseView.mine")), desk);
        } else {
            add(new CaseReading(read, in));
            if (read.mine()) {
                add(
                        new TakenAlongForm(read.line().id(), followUps, me),
                        paper(read.line().id()));
            }
        }
    }

    private Anchor paper(CaseId id) {
        var paper = new Anchor(CaseAddress.of(id), getTranslation("rounds.CaseView.paper"));
        paper.setTestId("case-paper-copy");
        paper.setRouterIgnore(true);
        return paper;
    }

    /** What is being typed stays, unless a round took the case: then nothing can be written any more. */
    private void refresh() {
        try {
            var before = Objects.requireNonNull(shown);
            var now = cases.read(before.line().id(), me);
            if (desk != null && now.line().state() != CaseState.TAKEN) {
                shown = now;
                desk.show(now.line());
            } else if (!now.equals(before)) {
                draw(now);
            }
        } catch (CommunityRefused _) { // withdrawn, or no longer a member: nothing of it stays on the screen
            var community = Objects.requireNonNull(roster).community();
            getUI().ifPresent(ui ->
                    ui.navigate(communities.isMember(community.id(), me) ? CasePaths.all(community.slug()) : ""));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rounds.CaseView.page-title"); // titles of cases name people; histories are looked into
    }

    /** Runs again after a resynchronisation, so it must undo cleanly and be repeatable. */
    @Override
    protected void onAttach(AttachEvent event) {
        watchFrom(event.getUI());
    }

    private void watchFrom(UI ui) {
        stopWatching();
        if (roster != null) {
            var community = roster.community().id();
            watch = notices.watch(List.of(Cases.topic(community), Communities.members(community)), ui, this::refresh);
            refresh();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopWatching();
    }

    private void stopWatching() {
        if (watch != null) {
            watch.remove();
            watch = null;
        }
    }
}
