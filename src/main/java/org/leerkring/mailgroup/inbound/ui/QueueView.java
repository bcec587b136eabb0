package org.leerkring.mailgroup.inbound.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.communities.Roster;
import org.leerkring.live.NoticeBoard;
import org.leerkring.mailgroup.inbound.InboundRefused;
import org.leerkring.mailgroup.inbound.Queue;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;

/** The mails that came in and could not be posted; for the community's coach. */
@Route("kringen/:community/postbus")
@PermitAll
class QueueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Communities communities;
    private final Queue queue;
    private final NoticeBoard notices;
    private final PersonId me;

    private @Nullable Roster roster;
    private @Nullable QueuedList list;
    private @Nullable Registration watch;

    QueueView(Communities communities, Queue queue, NoticeBoard notices, SignedIn signedIn) {
        this.communities = communities;
        this.queue = queue;
        this.notices = notices;
        this.me = signedIn.person();
        addClassNames("lk-column", "lk-wide-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var slug = event.getRouteParameters().get(CommunityPaths.COMMUNITY).orElseThrow(NotFoundException::new);
            var in = communities.enter(slug, me);
            show(in.community().id());
            roster = in;
        } catch (CommunityRefused | InboundRefused _) {
            throw new NotFoundException(); // who may not see it learns not even whether anything waits
        }
        if (isAttached()) {
            watchFrom(event.getUI());
        }
    }

    private void show(CommunityId community) {
        var waiting = new QueuedList(queue, communities, community, me);
        var hint = new Paragraph(getTranslation("mailgroup.QueueView.hint"));
        hint.addClassName("lk-muted");
        var heading = new H2(getTranslation("mailgroup.QueueView.heading"));
        heading.setTestId("queue-heading");
        removeAll();
        add(heading, hint, waiting);
        list = waiting;
    }

    private void refresh() {
        try {
            if (list != null) {
                list.refresh();
            }
        } catch (CommunityRefused | InboundRefused _) { // no longer the coach: nothing of it stays on the screen
            getUI().ifPresent(ui -> ui.navigate(""));
        }
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
            var community = roster.community().id();
            watch = notices.watch(List.of(Queue.topic(community), Communities.members(community)), ui, this::refresh);
            refresh();
        }
    }

    private void stopWatching() {
        if (watch != null) {
            watch.remove();
            watch = null;
        }
    }

    @Override
    public String getPageTitle() {
        return roster == null
                ? ""
                : getTranslation(
                        "mailgroup.QueueView.page-title", roster.community().name());
    }
}
