package org.leerkring.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityId;
import org.leerkring.feed.ui.FeedNavigation;
import org.leerkring.people.MenuEntry;
import org.leerkring.people.ui.PeopleNavigation;

/** Where one can go, on a wide screen. */
class SideNavigation extends Nav {

    private final Link today = new Link("", getTranslation("shell.today"), "nav-today");
    private final Link me;
    private final List<Link> entries = new ArrayList<>();
    private final Map<CommunityId, Link> circles = new LinkedHashMap<>();
    private final Map<CommunityId, Span> badges = new LinkedHashMap<>();

    SideNavigation(List<CommunityCard> mine, List<MenuEntry> menu, String name) {
        addClassName("lk-nav");
        setAriaLabel(getTranslation("shell.SideNavigation.label"));
        var brand = new Anchor("");
        brand.getElement().setAttribute("router-link", true);
        brand.addClassName("lk-brand");
        brand.add(ring(), new Span(getTranslation("shell.brand")));
        me = new Link(PeopleNavigation.ACCOUNT, name, "nav-me").withIcon("me");
        me.addClassName("lk-end");
        add(brand, today);
        if (!mine.isEmpty()) {
            var section = new Paragraph(getTranslation("shell.SideNavigation.circles"));
            section.addClassName("lk-section");
            add(section);
        }
        mine.forEach(this::addCircle);
        menu.forEach(this::addEntry);
        add(me);
    }

    private void addEntry(MenuEntry entry) {
        var link =
                new Link(entry.path(), getTranslation(entry.labelKey()), "nav-" + entry.icon()).withIcon(entry.icon());
        entries.add(link);
        add(link);
    }

    private void addCircle(CommunityCard community) {
        var dot = new Span();
        dot.addClassName("lk-dot");
        dot.getElement().setAttribute("data-accent", community.kind().accent());
        var badge = new Span();
        badge.addClassName("lk-badge");
        var link = new Link(FeedNavigation.list(community.slug()), community.name(), "nav-circle");
        link.addComponentAsFirst(dot);
        link.add(badge);
        circles.put(community.id(), link);
        badges.put(community.id(), badge);
        add(link);
    }

    void at(String path, Optional<CommunityCard> community) {
        today.at(path.isEmpty());
        me.at(me.leadsTo(path));
        entries.forEach(link -> link.at(link.leadsTo(path) || link.isAbove(path)));
        circles.forEach((id, link) ->
                link.at(community.map(CommunityCard::id).filter(id::equals).isPresent()));
    }

    void unread(CommunityId community, int questions) {
        var badge = badges.get(community);
        if (badge != null) {
            badge.setText(questions == 0 ? "" : questions > 99 ? "99+" : String.valueOf(questions));
            badge.setTitle(questions == 0 ? "" : getTranslation("shell.SideNavigation.unread", questions));
        }
    }

    private static Span ring() {
        var ring = new Span();
        ring.addClassName("lk-ring");
        return ring;
    }
}
