package org.leerkring.feed.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import java.util.Locale;
import java.util.stream.Stream;
import org.leerkring.communities.CommunityCard;
import org.leerkring.feed.lists.FeedFilter;
import org.leerkring.feed.lists.FeedFilter.Which;

/**
 * The choices above the list. Each is an address, so the back button works; a tag is not, because what a community says
 * stands in no address.
 */
class Filters extends Composite<Nav> {

    private final Runnable dropTag;

    Filters(Runnable dropTag) {
        this.dropTag = dropTag;
        getContent().addClassName("lk-filters");
        getContent().setAriaLabel(getTranslation("feed.Filters.label"));
    }

    void show(CommunityCard community, FeedFilter chosen) {
        getContent().removeAll();
        Stream.of(Which.OPEN, Which.MINE, Which.UNANSWERED, Which.DONE)
                .map(which -> link(community, new FeedFilter(which, null), chosen))
                .forEach(getContent()::add);
        var tag = chosen.tag();
        if (tag != null) {
            var drop = new NativeButton(getTranslation("feed.Filters.tag", tag), _ -> dropTag.run());
            drop.addClassNames("lk-chip", "on");
            drop.setTestId("filter-tag");
            drop.setAriaLabel(getTranslation("feed.Filters.drop-tag", tag));
            getContent().add(drop);
        }
    }

    private Anchor link(CommunityCard community, FeedFilter filter, FeedFilter chosen) {
        var name = filter.which().name().toLowerCase(Locale.ROOT);
        var link = new Anchor(FeedNavigation.list(community.slug(), filter), getTranslation("feed.Filters." + name));
        link.getElement().setAttribute("router-link", true);
        link.setTestId("filter-" + name);
        if (filter.equals(chosen)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
