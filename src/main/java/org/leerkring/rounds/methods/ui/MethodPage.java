package org.leerkring.rounds.methods.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.methods.MethodShelf;

/** A page on a community's methods, for its members; it watches first and reads after, so that nothing is missed. */
abstract class MethodPage extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Communities communities;
    private final NoticeBoard notices;
    private final PersonId me;

    private @Nullable CommunityCard community;
    private @Nullable Registration watch;

    MethodPage(Communities communities, NoticeBoard notices, PersonId me) {
        this.communities = communities;
        this.notices = notices;
        this.me = me;
        getContent().addClassNames("lk-column", "lk-methods");
    }

    /** Reads what the address names and draws it. */
    abstract void open(BeforeEnterEvent event);

    /** Reads again and draws what is another one than it was. */
    abstract void refresh();

    final CommunityCard in() {
        return Objects.requireNonNull(community);
    }

    final PersonId me() {
        return me;
    }

    /** Runs for every address, also when Flow keeps this page and only a parameter changes. */
    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        try {
            var slug = event.getRouteParameters().get(CommunityPaths.COMMUNITY).orElseThrow(NotFoundException::new);
            community = communities.enter(slug, me).community();
            open(event);
        } catch (CommunityRefused _) {
            throw new NotFoundException(); // a stranger learns not even that it exists
        }
        if (isAttached()) {
            watchFrom(event.getUI());
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

    private void watchFrom(UI ui) {
        stopWatching();
        var id = in().id();
        watch = notices.watch(List.of(MethodShelf.topic(id), Communities.members(id)), ui, this::look);
        look();
    }

    private void look() {
        try {
            refresh();
        } catch (CommunityRefused _) { // no longer a member: nothing of it stays on the screen
            getUI().ifPresent(ui -> ui.navigate(""));
        }
    }

    private void stopWatching() {
        if (watch != null) {
            watch.remove();
            watch = null;
        }
    }
}
