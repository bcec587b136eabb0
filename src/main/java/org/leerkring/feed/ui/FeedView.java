package org.leerkring.feed.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.communities.Roster;
import org.leerkring.feed.DraftText;
import org.leerkring.feed.Drafts;
import org.leerkring.feed.Feed;
import org.leerkring.feed.FeedPages;
import org.leerkring.feed.FeedPaths;
import org.leerkring.feed.FeedPolicy;
import org.leerkring.feed.FeedRefused;
import org.leerkring.feed.Moderation;
import org.leerkring.feed.QuestionId;
import org.leerkring.feed.lists.FeedFilter;
import org.leerkring.live.NoticeBoard;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;

/** A community's questions, and the one that is open beside them; on a phone one of the two. */
@Route("kringen/:community/vragen/:question?([0-9a-f-]{36})")
@PermitAll
class FeedView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** What was read on another device may disappear from the cards a moment later. */
    private static final Duration CALM = Duration.ofSeconds(2);

    private final Communities communities;
    private final Feed feed;
    private final NoticeBoard notices;
    private final PersonId me;
    private final Filters filters = new Filters(() -> choose(FeedFilter.OPEN));
    private final QuestionList list;
    private final AskPanel ask;
    private final ThreadPanel thread;
    private final Div nothingOpen = new Div();

    private @Nullable Roster roster;
    private @Nullable FeedFilter filter;
    private @Nullable QuestionId open;
    private @Nullable Registration watch;

    FeedView(
            Communities communities,
            Feed feed,
            Moderation moderation,
            FeedPolicy policy,
            FeedPages pages,
            Drafts drafts,
            Models models,
            NoticeBoard notices,
            SignedIn signedIn) {
        this.communities = communities;
        this.feed = feed;
        this.notices = notices;
        this.me = signedIn.person();
        this.list = new QuestionList(pages, models, me);
        this.ask = new AskPanel(drafts, models, me, this::ask);
        this.thread = new ThreadPanel(
                feed, moderation, policy, pages, drafts, models, me, tag -> choose(FeedFilter.tagged(tag)));
        nothingOpen.addClassName("lk-detail");
        nothingOpen.add(invitation());
        var left = new Div(ask, filters, list);
        left.addClassName("lk-list");
        addClassName("lk-feed");
        add(left, nothingOpen, thread);
    }

    private Div invitation() {
        var ring = new Span();
        ring.addClassName("lk-ring");
        var invitation = new Div(ring, new Paragraph(getTranslation("feed.FeedView.nothing-open")));
        invitation.addClassName("lk-empty");
        return invitation;
    }

    /** Runs for every address, also when Flow keeps this view and only the question or the filter changes. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        try {
            var in = communities.enter(parameters.get("community").orElseThrow(NotFoundException::new), me);
            var question = parameters.get("question").map(UUID::fromString).map(QuestionId::new);
            show(in, FeedNavigation.filter(event.getLocation().getQueryParameters()), question);
        } catch (CommunityRefused | FeedRefused | IllegalArgumentException _) {
            throw new NotFoundException(); // a stranger learns not even that it exists
        }
        if (event.getLocation().getQueryParameters().getParameters().containsKey(FeedNavigation.ASK)) {
            ask.open();
        }
        if (isAttached()) {
            watchFrom(event.getUI());
        }
    }

    private void show(Roster in, FeedFilter by, Optional<QuestionId> question) {
        var elsewhere =
                roster == null || !roster.community().id().equals(in.community().id());
        roster = in;
        if (elsewhere) {
            ask.show(in);
        }
        list.select(question.orElse(null));
        if (elsewhere || question.isEmpty() && !by.equals(filter)) {
            choose(by);
        }
        if (question.isPresent() && !question.get().equals(open)) {
            thread.open(in, question.get());
        }
        open = question.orElse(null);
        if (open == null) {
            thread.close();
        }
        thread.setVisible(open != null);
        nothingOpen.setVisible(open == null);
        getElement().setAttribute("data-open", open != null);
    }

    private void choose(FeedFilter by) {
        filter = by;
        if (roster != null) {
            filters.show(roster.community(), by);
            list.open(roster, by);
        }
    }

    private void ask(DraftText typed) {
        if (roster != null) {
            var question = feed.ask(roster.community().id(), me, typed);
            list.refresh();
            UI.getCurrent().navigate(FeedPaths.question(roster.community().slug(), question));
        }
    }

    @Override
    public String getPageTitle() {
        return roster == null
                ? ""
                : getTranslation("feed.FeedView.page-title", roster.community().name());
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
            watch = Registration.combine(
                    notices.watch(topics(roster), ui, this::refresh),
                    notices.watchCalmly(List.of(FeedPages.reading(me)), ui, CALM, list::refreshUnread));
            refresh();
        }
    }

    private List<Topic> topics(Roster in) {
        var topics = new ArrayList<>(List.of(Communities.topic(in.community().id())));
        if (open != null) {
            topics.add(Feed.topic(open));
        }
        return topics;
    }

    private void stopWatching() {
        if (watch != null) {
            watch.remove();
            watch = null;
        }
    }

    private void refresh() {
        try {
            list.refresh();
            thread.refresh();
        } catch (CommunityRefused _) { // no longer a member: nothing of it stays on the screen
            getUI().ifPresent(ui -> ui.navigate(""));
        }
    }
}
