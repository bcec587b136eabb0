package org.leerkring.communities.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.communities.Dormancy;
import org.leerkring.communities.DormancyRead;
import org.leerkring.communities.Wish;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;

/** The one question to the members of a dormant community: go on, pause or close. */
@Route("kringen/:community/verder")
@PermitAll
class OnwardView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Communities communities;
    private final Dormancy dormancy;
    private final NoticeBoard notices;
    private final PersonId me;

    private @Nullable CommunityCard community;
    private @Nullable Registration watch;

    OnwardView(Communities communities, Dormancy dormancy, NoticeBoard notices, SignedIn signedIn) {
        this.communities = communities;
        this.dormancy = dormancy;
        this.notices = notices;
        this.me = signedIn.person();
        getContent().addClassName("lk-members");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var slug = event.getRouteParameters().get(CommunityPaths.COMMUNITY).orElseThrow(NotFoundException::new);
            community = communities.enter(slug, me).community();
            refresh();
        } catch (CommunityRefused _) {
            throw new NotFoundException(); // a stranger learns not even that it exists
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        stopWatching();
        if (community != null) {
            watch = notices.watch(List.of(Communities.members(community.id())), event.getUI(), this::refresh);
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
        if (community == null) {
            return;
        }
        getContent().removeAll();
        dormancy.question(community.id(), me).ifPresentOrElse(this::ask, () -> say("awake"));
    }

    private void ask(DormancyRead read) {
        var panel = say("question");
        for (var wish : Wish.values()) {
            panel.add(choice(read, wish));
        }
        var needed = new Paragraph(getTranslation("communities.OnwardView.needed", read.needed()));
        needed.addClassNames("lk-muted", "lk-small");
        panel.add(needed);
    }

    private Div choice(DormancyRead read, Wish wish) {
        var key = wish.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var mine = read.mine().filter(wish::equals).isPresent();
        var button = new Button(getTranslation("communities.OnwardView.wish-" + key), _ -> say(wish));
        if (mine) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        button.getElement().setAttribute("aria-pressed", String.valueOf(mine));
        button.setTestId("wish-" + key);
        var row = new Div(
                button,
                new Paragraph(getTranslation(
                        "communities.OnwardView.count", read.wishes().getOrDefault(wish, 0))));
        row.addClassName("lk-row");
        return row;
    }

    private void say(Wish wish) {
        try {
            dormancy.wish(community(), me, wish);
        } catch (CommunityRefused refused) { // decided a moment ago; the page then shows how
            Notification.show(getTranslation(String.valueOf(refused.getMessage())));
        }
        refresh();
    }

    private CommunityId community() {
        return Objects.requireNonNull(community).id();
    }

    private Div say(String what) {
        var panel = new Div(
                new H2(getTranslation("communities.OnwardView." + what)),
                new Paragraph(getTranslation("communities.OnwardView." + what + "-hint")));
        panel.addClassName("lk-panel");
        panel.setTestId("onward-" + what);
        getContent().add(panel);
        return panel;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("communities.OnwardView.page-title");
    }
}
