package org.leerkring.communities.charter.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.communities.Roster;
import org.leerkring.communities.charter.CharterOvertaken;
import org.leerkring.communities.charter.CharterPaths;
import org.leerkring.communities.charter.CharterRead;
import org.leerkring.communities.charter.CharterStanding;
import org.leerkring.communities.charter.Charters;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;

/** The charter that counts now and who agrees to it. A newer version waits behind a button, so that no text is pulled away. */
@Route("kringen/:community/startdocument")
@PermitAll
class CharterView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Communities communities;
    private final CommunityPolicy policy;
    private final Charters charters;
    private final NoticeBoard notices;
    private final PersonId me;
    private final SignaturePanel signatures;
    private final Div newer = new Div();

    private @Nullable Roster roster;
    private @Nullable Registration watch;

    /** The number of the version on the page. */
    private int shown;

    CharterView(
            Communities communities,
            CommunityPolicy policy,
            Charters charters,
            NoticeBoard notices,
            SignedIn signedIn) {
        this.communities = communities;
        this.policy = policy;
        this.charters = charters;
        this.notices = notices;
        this.me = signedIn.person();
        this.signatures = new SignaturePanel(me, this::agree);
        addClassName("lk-charter");
        newer.addClassName("lk-charter-newer");
        newer.getElement().setAttribute("role", "status");
        newer.setTestId("charter-newer");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var slug = event.getRouteParameters().get(CommunityPaths.COMMUNITY).orElseThrow(NotFoundException::new);
            roster = communities.enter(slug, me);
            draw();
        } catch (CommunityRefused _) {
            throw new NotFoundException(); // a stranger learns not even that it exists
        }
        if (isAttached()) {
            watchFrom(event.getUI());
        }
    }

    private void draw() {
        var standing = charters.standing(in().community().id(), me);
        shown = standing.number();
        removeAll();
        newer.removeAll();
        add(newer);
        if (standing.current() == null) {
            add(invitation());
        } else {
            var text = standing.current().text();
            var paper = new CharterPaper(text.parts().keySet(), part -> CharterPaper.words(text.of(part)));
            var columns = new Div(paper, signatures);
            columns.addClassName("lk-charter-columns");
            add(new CharterHead(standing.current(), in(), mayChange()), columns);
            signatures.setEnabled(true);
            showSignatures(standing);
        }
    }

    private Div invitation() {
        var ring = new Span();
        ring.addClassName("lk-ring");
        var invitation = new Div(
                ring,
                new H2(getTranslation("communities.CharterView.empty")),
                new Paragraph(getTranslation("communities.CharterView.empty-hint")));
        if (mayChange()) {
            var begin = CharterHead.link(
                    CharterPaths.write(in().community().slug()),
                    getTranslation("communities.CharterView.begin"),
                    "charter-begin");
            begin.addClassName("lk-button");
            invitation.add(begin);
        }
        invitation.addClassName("lk-empty");
        invitation.setTestId("charter-empty");
        return invitation;
    }

    private void agree() {
        try {
            charters.agree(in().community().id(), shown, me);
        } catch (CharterOvertaken _) {
            // the notice that a newer version waits says it all
        }
        refresh();
    }

    private void showSignatures(CharterStanding standing) {
        signatures.show(in(), standing, charters.year(), mayChange());
    }

    private boolean mayChange() {
        return policy.mayChangeCharter(in().community().id(), me);
    }

    /** Who agrees changes in place; a newer version is announced and waits until it is wanted. */
    private void refresh() {
        try {
            var community = in().community().id();
            roster = communities.enter(community, me);
            var standing = charters.standing(community, me);
            if (standing.current() == null) {
                return;
            }
            if (shown == 0) {
                draw(); // there was nothing to read yet
            } else if (standing.number() != shown) {
                announce(standing.current());
            } else {
                showSignatures(standing);
            }
        } catch (CommunityRefused _) { // no longer a member: nothing of it stays on the screen
            getUI().ifPresent(ui -> ui.navigate(""));
        }
    }

    private void announce(CharterRead fresh) {
        newer.removeAll();
        var show = new Button(getTranslation("communities.CharterView.show-newer", fresh.number()), _ -> draw());
        show.setTestId("charter-show-newer");
        newer.add(
                new Span(getTranslation("communities.CharterView.newer", new Names(in(), this).of(fresh.writtenBy()))),
                show,
                CharterHead.link(
                        CharterPaths.differences(in().community().slug(), shown, fresh.number()),
                        getTranslation("communities.CharterView.what-changed"),
                        "charter-what-changed"));
        signatures.setEnabled(false);
    }

    private Roster in() {
        return Objects.requireNonNull(roster);
    }

    @Override
    public String getPageTitle() {
        return roster == null
                ? ""
                : getTranslation(
                        "communities.CharterView.page-title", roster.community().name());
    }

    /** Runs again after a resynchronisation, so it must undo cleanly and be repeatable. */
    @Override
    protected void onAttach(AttachEvent event) {
        watchFrom(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopWatching();
    }

    /** Watches first and reads after, so nothing that happens in between is missed. */
    private void watchFrom(UI ui) {
        stopWatching();
        if (roster != null) {
            CommunityId community = roster.community().id();
            watch = notices.watch(
                    List.of(Charters.topic(community), Communities.members(community)), ui, this::refresh);
            refresh();
        }
    }

    private void stopWatching() {
        if (watch != null) {
            watch.remove();
            watch = null;
        }
    }
}
