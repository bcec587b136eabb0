package org.leerkring.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.CommunityTab;
import org.leerkring.feed.FeedPages;
import org.leerkring.live.NoticeBoard;
import org.leerkring.live.Topic;
import org.leerkring.networks.NetworkPaths;
import org.leerkring.networks.NetworkPolicy;
import org.leerkring.networks.NetworkTab;
import org.leerkring.networks.Networks;
import org.leerkring.people.MenuEntry;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;

/** The frame around every page of someone who is signed in: navigation, the community's header, the page itself. */
@Layout
@PermitAll
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    /** Badges may follow a moment later, when what was just read is no longer unread. */
    private static final Duration CALM = Duration.ofSeconds(2);

    private final Communities communities;
    private final FeedPages feed;
    private final NoticeBoard notices;
    private final SignedIn signedIn;
    private final PersonId me;
    private final List<CommunityCard> mine;
    private final SideNavigation side;
    private final BottomBar bar;
    private final CommunityHeader header;
    private final Networks networks;
    private final NetworkPolicy networkPolicy;
    private final NetworkHeader networkHeader;
    private final Main main = new Main();

    private @Nullable Registration watch;
    private long leaving;

    MainLayout(
            Communities communities,
            FeedPages feed,
            People people,
            NoticeBoard notices,
            FrontendTexts texts,
            List<CommunityTab> tabs,
            Networks networks,
            NetworkPolicy networkPolicy,
            List<NetworkTab> networkTabs,
            List<MenuEntry> menu,
            SignedIn signedIn) {
        this.communities = communities;
        this.feed = feed;
        this.notices = notices;
        this.signedIn = signedIn;
        this.me = signedIn.person();
        this.mine = communities.of(me);
        this.header = new CommunityHeader(tabs, me);
        this.networks = networks;
        this.networkPolicy = networkPolicy;
        this.networkHeader = new NetworkHeader(networkTabs);
        var name = people.find(me).map(PersonCard::name).orElse("");
        var entries = menu.stream()
                .filter(entry -> entry.shown().test(me))
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
        side = new SideNavigation(mine, entries, name);
        bar = new BottomBar(mine);
        var skip = new Anchor("#main", getTranslation("shell.MainLayout.skip"));
        skip.addClassName("lk-skip");
        skip.getElement().setAttribute("router-ignore", true);
        main.addClassName("lk-main");
        main.setId("main");
        main.add(header, networkHeader);
        var frame = new Div(side, main, bar);
        frame.addClassName("lk-app");
        add(new PageContext(me, name, texts.in(UI.getCurrent().getLocale())), skip, frame);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.add(content.getElement().getComponent().map(Component.class::cast).orElseThrow());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement content) {
        if (content != null) {
            content.getElement().removeFromParent();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = event.getLocation().getPath();
        var slug = event.getRouteParameters().get(CommunityPaths.COMMUNITY);
        var community = slug.flatMap(
                it -> mine.stream().filter(card -> card.slug().equals(it)).findFirst());
        side.at(path, community);
        bar.at(path, community);
        header.show(community.map(card -> communities.enter(card.id(), me)), path);
        var network = event.getRouteParameters()
                .get(NetworkPaths.NETWORK)
                .flatMap(NetworkPaths::parse)
                .filter(id -> networkPolicy.maySee(id, me));
        networkHeader.show(network.flatMap(networks::find), path);
        getElement()
                .setAttribute(
                        "data-accent",
                        community.map(card -> card.kind().accent()).orElse("petrol"));
        showUnread();
    }

    /** Runs again after a resynchronisation, so it must undo cleanly and be repeatable. */
    @Override
    protected void onAttach(AttachEvent event) {
        stopWatching();
        leaving = notices.version(SignedIn.topic(me));
        var topics = new ArrayList<Topic>(List.of(SignedIn.topic(me), FeedPages.reading(me), Communities.mine(me)));
        mine.forEach(community -> topics.add(Communities.topic(community.id())));
        watch = notices.watchCalmly(topics, event.getUI(), CALM, this::refresh);
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
        if (mustLeave() || !communities.of(me).equals(mine)) {
            // signed out elsewhere, or in another circle than before: the whole frame is made anew
            getUI().ifPresent(ui -> ui.getPage().reload());
            return;
        }
        showUnread();
    }

    /** Asks the database only after a notice that concerns this person's devices. */
    private boolean mustLeave() {
        var now = notices.version(SignedIn.topic(me));
        var told = now != leaving;
        leaving = now;
        return told && !signedIn.stillSignedIn();
    }

    private void showUnread() {
        mine.forEach(community -> side.unread(community.id(), feed.unreadQuestions(community.id(), me)));
    }
}
