package org.leerkring.communities.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
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
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.communities.Roster;
import org.leerkring.communities.Seats;
import org.leerkring.communities.invitations.InvitationPreview;
import org.leerkring.communities.invitations.Invitations;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;

/** Who is in a community, from which school, in which role and since when; who is invited, and who was here before. */
@Route("kringen/:community/leden")
@PermitAll
class MembersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Communities communities;
    private final CommunityPolicy policy;
    private final Seats seats;
    private final Invitations invitations;
    private final InvitationPreview preview;
    private final NoticeBoard notices;
    private final PersonId me;

    private @Nullable Roster roster;
    private List<Runnable> parts = List.of();
    private @Nullable Registration watch;

    MembersView(
            Communities communities,
            CommunityPolicy policy,
            Seats seats,
            Invitations invitations,
            InvitationPreview preview,
            NoticeBoard notices,
            SignedIn signedIn) {
        this.communities = communities;
        this.policy = policy;
        this.seats = seats;
        this.invitations = invitations;
        this.preview = preview;
        this.notices = notices;
        this.me = signedIn.person();
        addClassName("lk-members");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var slug = event.getRouteParameters().get(CommunityPaths.COMMUNITY).orElseThrow(NotFoundException::new);
            show(
                    communities.enter(slug, me),
                    event.getLocation().getQueryParameters().getParameters().containsKey(CommunityPaths.INVITE));
        } catch (CommunityRefused _) {
            throw new NotFoundException(); // a stranger learns not even that it exists
        }
    }

    private void show(Roster in, boolean invite) {
        roster = in;
        removeAll();
        var community = in.community();
        var members = new MemberList(communities, seats, invitations, policy, community.id(), me);
        add(members);
        if (policy.mayInvite(community.id(), me)) {
            var invited = new InvitationsPanel(invitations, preview, community.id(), me);
            add(invited);
            if (invite) {
                invited.open();
            }
            parts = List.of(members::refresh, invited::refresh);
        } else {
            parts = List.of(members::refresh);
        }
        refresh();
    }

    /** Runs again after a resynchronisation, so it must undo cleanly and be repeatable. */
    @Override
    protected void onAttach(AttachEvent event) {
        stopWatching();
        if (roster != null) {
            watch = notices.watch(List.of(Communities.members(roster.community().id())), event.getUI(), this::refresh);
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

    private void refresh() {
        if (roster != null && policy.mayEnter(roster.community().id(), me)) {
            parts.forEach(Runnable::run);
        } else {
            getUI().ifPresent(ui -> ui.getPage().reload()); // no longer in: there is nothing to see here now
        }
    }

    @Override
    public String getPageTitle() {
        return roster == null
                ? ""
                : getTranslation(
                        "communities.MembersView.page-title", roster.community().name());
    }
}
