package org.leerkring.shell;

import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.Optional;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.feed.ui.FeedNavigation;
import org.leerkring.people.ui.PeopleNavigation;

/** Where one can go, on a phone: within the thumb's reach. */
class BottomBar extends Nav {

    private final List<CommunityCard> mine;
    private final Link today = new Link("", getTranslation("shell.today"), "bar-today").withIcon("today");
    private final Link circles =
            new Link(CommunityPaths.ALL, getTranslation("shell.BottomBar.circles"), "bar-circles").withIcon("circles");
    private final Link ask = new Link("", getTranslation("shell.BottomBar.ask"), "bar-ask").withIcon("ask");
    private final Link me =
            new Link(PeopleNavigation.ACCOUNT, getTranslation("shell.BottomBar.me"), "bar-me").withIcon("me");

    BottomBar(List<CommunityCard> mine) {
        this.mine = mine;
        addClassName("lk-bar");
        setAriaLabel(getTranslation("shell.BottomBar.label"));
        add(today, circles, ask, me);
    }

    void at(String path, Optional<CommunityCard> community) {
        today.at(path.isEmpty());
        circles.at(path.startsWith(CommunityPaths.ALL));
        me.at(me.leadsTo(path));
        // one asks where one is; else in the only circle, and with several one chooses first
        var where = community.or(() -> mine.size() == 1 ? Optional.of(mine.getFirst()) : Optional.empty());
        ask.setHref(where.map(card -> FeedNavigation.ask(card.slug())).orElse(CommunityPaths.ALL));
    }
}
