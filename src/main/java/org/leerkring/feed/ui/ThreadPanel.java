package org.leerkring.feed.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Roster;
import org.leerkring.feed.Drafts;
import org.leerkring.feed.Feed;
import org.leerkring.feed.FeedPages;
import org.leerkring.feed.FeedPolicy;
import org.leerkring.feed.Moderation;
import org.leerkring.feed.Place;
import org.leerkring.feed.QuestionId;
import org.leerkring.feed.QuestionState;
import org.leerkring.feed.ReplyId;
import org.leerkring.feed.ReplyRead;
import org.leerkring.feed.ThreadRead;
import org.leerkring.people.PersonId;

/** One question with its replies and the place to answer. Brought up to date in place; nothing that is read moves. */
class ThreadPanel extends Section {

    private final Feed feed;
    private final FeedPolicy policy;
    private final FeedPages pages;
    private final Drafts drafts;
    private final Models models;
    private final PersonId me;
    private final Anchor back = new Anchor();
    private final QuestionElement head = new QuestionElement();
    private final Button earlier = new Button();
    private final ThreadElement thread = new ThreadElement();
    private final Map<ReplyId, ReplyElement> replies = new LinkedHashMap<>();
    private final Writing writing = new Writing();

    private @Nullable Roster roster;
    private @Nullable QuestionId shown;
    private @Nullable ThreadRead drawn;
    private @Nullable Composer composer;

    /** The lowest number on the page. */
    private int first = Integer.MAX_VALUE;

    ThreadPanel(
            Feed feed,
            Moderation moderation,
            FeedPolicy policy,
            FeedPages pages,
            Drafts drafts,
            Models models,
            PersonId me,
            Consumer<String> chooseTag) {
        this.feed = feed;
        this.policy = policy;
        this.pages = pages;
        this.drafts = drafts;
        this.models = models;
        this.me = me;
        var actions = new ThreadActions(feed, moderation, me, this::refresh, chooseTag);
        back.setText(getTranslation("feed.ThreadPanel.back"));
        back.addClassName("lk-back");
        back.setTestId("thread-back");
        back.getElement().setAttribute("router-link", true);
        earlier.setText(getTranslation("feed.ThreadPanel.earlier"));
        earlier.setTestId("replies-earlier");
        earlier.addClickListener(_ -> showEarlier());
        var scroll = new Div(head, earlier, thread);
        scroll.addClassName("lk-scroll");
        scroll.setTestId("thread");
        addClassName("lk-detail");
        add(back, scroll, writing);
        actions.listen(head);
        actions.listen(thread, id -> Objects.requireNonNull(replies.get(id)).shown());
    }

    /** Shows a question; refused by the service for whoever may not see it. */
    void open(Roster in, QuestionId question) {
        var read = pages.thread(question, me);
        var reading = pages.reading(question, me);
        roster = in;
        shown = question;
        replies.clear();
        drawn = null;
        first = Integer.MAX_VALUE;
        thread.removeAll();
        back.setHref(FeedNavigation.list(in.community().slug()));
        var asker = in.nameOf(read.question().author());
        var moderates = policy.mayHide(in.community().id(), me);
        thread.show(read.question(), asker, me, reading.readNumber());
        thread.moderated(moderates);
        head.moderated(moderates);
        head.following(reading.following());
        writing.show(Feed.topic(question).name(), models.people(in));
        answerHere(in, question);
        refresh();
        feed.open(question, me, reading.readNumber());
    }

    void close() {
        shown = null;
    }

    /** Draws what changed since it was last drawn. */
    void refresh() {
        if (shown == null) {
            return;
        }
        var read = pages.thread(shown, me);
        if (read == drawn) {
            return;
        }
        head.show(read.question(), models.question(read.question(), in()));
        for (var reply : drawn == null ? read.replies() : read.changedSince(drawn)) {
            var element = replies.get(reply.id());
            if (element == null) {
                thread.add(element(reply));
            } else {
                element.show(reply, models.reply(reply, in()));
            }
        }
        earlier.setVisible(hasEarlier());
        drawn = read;
        if (composer != null) {
            composer.setVisible(read.question().state() != QuestionState.WITHDRAWN);
        }
    }

    private void showEarlier() {
        var before = pages.earlier(Objects.requireNonNull(shown), me, first);
        var added = before.stream().map(this::element).toArray(Component[]::new);
        for (var i = 0; i < added.length; i++) {
            thread.addComponentAtIndex(i, added[i]);
        }
        earlier.setVisible(!before.isEmpty() && hasEarlier());
    }

    private boolean hasEarlier() {
        return !replies.isEmpty() && first > 1;
    }

    private ReplyElement element(ReplyRead reply) {
        var element = new ReplyElement();
        element.show(reply, models.reply(reply, in()));
        replies.put(reply.id(), element);
        first = Math.min(first, reply.number());
        return element;
    }

    private void answerHere(Roster in, QuestionId question) {
        if (composer != null) {
            composer.removeFromParent();
        }
        var fresh = Composer.answering(drafts, Place.answering(in.community().id(), question), me);
        fresh.whenSent("feed.ThreadPanel.answer", "reply-send", typed -> {
            feed.answer(question, me, typed.body());
            refresh();
        });
        fresh.restore(Feed.topic(question).name(), models.people(in));
        add(fresh);
        composer = fresh;
    }

    private Roster in() {
        return Objects.requireNonNull(roster);
    }
}
