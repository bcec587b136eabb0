package org.leerkring.feed.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Optional;
import org.leerkring.feed.FeedPaths;
import org.leerkring.feed.lists.FeedFilter;
import org.leerkring.feed.lists.FeedFilter.Which;
import org.springframework.modulith.NamedInterface;

/** How other screens lead to the feed. */
@NamedInterface("ui")
public final class FeedNavigation {

    static final String FILTER = "toon";
    static final String ASK = "vraag";

    private FeedNavigation() {}

    /** A community's questions. */
    public static String list(String community) {
        return FeedPaths.feed(community);
    }

    /** A community's questions with the composer open. */
    public static String ask(String community) {
        return list(community) + "?" + ASK;
    }

    static String list(String community, FeedFilter filter) {
        return filter.which() == Which.OPEN
                ? list(community)
                : list(community) + "?" + FILTER + "=" + filter.which().name().toLowerCase(Locale.ROOT);
    }

    /** The filter an address asks for; anything unknown shows what is open. */
    static FeedFilter filter(QueryParameters query) {
        return query.getSingleParameter(FILTER).flatMap(FeedNavigation::which).orElse(FeedFilter.OPEN);
    }

    private static Optional<FeedFilter> which(String name) {
        for (var which : Which.values()) {
            if (which != Which.ALL && which.name().equalsIgnoreCase(name)) {
                return Optional.of(new FeedFilter(which, null));
            }
        }
        return Optional.empty();
    }
}
