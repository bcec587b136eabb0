package org.leerkring.mailgroup.archive.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
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
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.NotAMember;
import org.leerkring.live.NoticeBoard;
import org.leerkring.mailgroup.archive.ArchiveRead;
import org.leerkring.mailgroup.archive.Archives;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;

/** Brings in the archive of an earlier mailgroup: hand it over, watch it come in or leave, read what became of it. */
@PermitAll
@Route("kringen/:community/archief")
class ArchiveView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Communities communities;
    private final Archives archives;
    private final NoticeBoard notices;
    private final PersonId me;
    private final Div stage = new Div();

    private @Nullable CommunityCard here;
    private @Nullable Underway underway;
    private @Nullable Registration watch;

    ArchiveView(Communities communities, Archives archives, NoticeBoard notices, SignedIn signedIn) {
        this.communities = communities;
        this.archives = archives;
        this.notices = notices;
        this.me = signedIn.person();
        stage.addClassName("lk-column");
        addClassNames("lk-column", "lk-narrow");
        add(new H1(getTranslation("mailgroup.ArchiveView.name")), stage);
    }

    /** A stranger learns not even that the community exists, and a member nothing of a page that is not theirs. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var slug = event.getRouteParameters().get(CommunityPaths.COMMUNITY).orElseThrow(NotFoundException::new);
            var community = communities.enter(slug, me).community();
            if (!archives.mayImport(community.id(), me)) {
                throw new NotFoundException();
            }
            here = community;
            underway = null;
            draw();
        } catch (NotAMember _) {
            throw new NotFoundException();
        }
    }

    /** Runs again after a resynchronisation: first what is already watched is let go, and afterwards the state is read. */
    @Override
    protected void onAttach(AttachEvent event) {
        stopWatching();
        if (here != null) {
            watch = notices.watch(List.of(Archives.topic(here.id())), event.getUI(), this::draw);
            draw();
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

    /** Also runs on a thread of the notice board, under the page's lock. */
    private void draw() {
        if (here == null) {
            return;
        }
        var community = here;
        var now = archives.of(community.id(), me).orElse(null);
        if (underway != null && now != null && now.isBusy()) {
            underway.show(now);
            return;
        }
        underway = null;
        stage.removeAll();
        stage.add(now == null ? handing(community) : step(now, community));
    }

    private Component step(ArchiveRead now, CommunityCard community) {
        if (now.isBusy()) {
            underway = new Underway(now, () -> archives.stop(community.id(), me));
            return underway;
        }
        return new Outcome(now, community.slug(), () -> archives.putAway(community.id(), me));
    }

    private Handing handing(CommunityCard community) {
        return new Handing((name, bytes) -> archives.receive(community.id(), name, bytes, me), this::draw);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mailgroup.ArchiveView.name");
    }
}
