package org.leerkring.feed.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.Element;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.leerkring.feed.DraftText;
import org.leerkring.feed.Feed;
import org.leerkring.feed.FeedRefused;
import org.leerkring.feed.Moderation;
import org.leerkring.feed.QuestionRead;
import org.leerkring.feed.ReplyId;
import org.leerkring.feed.ReplyRead;
import org.leerkring.feed.reading.Following;
import org.leerkring.people.PersonId;

/** What can be done in a thread. Our components only ask ({@code lk-act}); the services decide. */
class ThreadActions {

    private final Feed feed;
    private final Moderation moderation;
    private final PersonId me;
    private final Runnable refresh;
    private final Consumer<String> chooseTag;

    ThreadActions(Feed feed, Moderation moderation, PersonId me, Runnable refresh, Consumer<String> chooseTag) {
        this.feed = feed;
        this.moderation = moderation;
        this.me = me;
        this.refresh = refresh;
        this.chooseTag = chooseTag;
    }

    /** Does what the question's element asks for. */
    void listen(QuestionElement element) {
        listen(element.getElement(), (act, id) -> onQuestion(act, id, element));
    }

    /** Does what the replies under this element ask for. */
    void listen(ThreadElement element, Function<ReplyId, ReplyRead> replies) {
        listen(element.getElement(), (act, id) -> onReply(act, replies.apply(new ReplyId(UUID.fromString(id)))));
    }

    private void listen(Element element, Act then) {
        element.addEventListener("lk-act", event -> {
                    var data = event.getEventData();
                    attempt(() -> then.act(
                            data.path("event.detail.act").asString(""),
                            data.path("event.detail.id").asString("")));
                })
                .addEventData("event.detail.act")
                .addEventData("event.detail.id");
    }

    private void onQuestion(String act, String id, QuestionElement element) {
        var question = element.shown();
        switch (act) {
            case "follow" -> follow(element, Following.FOLLOWING);
            case "mute" -> follow(element, Following.MUTED);
            case "unfollow", "unmute" -> follow(element, Following.BY_DEFAULT);
            case "edit" -> editQuestion(question);
            case "withdraw" -> confirm("question", () -> feed.withdraw(question.id(), me));
            case "done" -> finish(question);
            case "reopen" -> feed.reopen(question.id(), me);
            case "hide" -> hide(why -> moderation.hide(question.id(), why, me));
            case "show" -> moderation.showAgain(question.id(), me);
            case "tag" -> chooseTag.accept(id);
            default -> {} // an act of a newer page than this server knows
        }
    }

    private void onReply(String act, ReplyRead reply) {
        switch (act) {
            case "thank" -> feed.thank(reply.id(), me, true);
            case "unthank" -> feed.thank(reply.id(), me, false);
            case "helped" -> feed.helped(reply.id(), me, true);
            case "unhelped" -> feed.helped(reply.id(), me, false);
            case "edit" ->
                new WriteDialog("edit-reply", DraftText.reply(reply.markdown()), typed -> {
                            feed.edit(reply.id(), me, typed.body());
                            refresh.run();
                        })
                        .open();
            case "hide" -> hide(why -> moderation.hide(reply.id(), why, me));
            case "show" -> moderation.showAgain(reply.id(), me);
            case "withdraw" -> confirm("reply", () -> feed.withdraw(reply.id(), me));
            default -> {} // an act of a newer page than this server knows
        }
    }

    private void follow(QuestionElement element, Following following) {
        feed.follow(element.shown().id(), me, following);
        element.following(following);
    }

    private void editQuestion(QuestionRead question) {
        var now = new DraftText(question.title(), question.markdown(), String.join(", ", question.tags()));
        new WriteDialog("edit-question", now, typed -> {
                    feed.edit(question.id(), me, typed);
                    refresh.run();
                })
                .withTitle(now)
                .open();
    }

    private void finish(QuestionRead question) {
        new WriteDialog("finish", DraftText.EMPTY, typed -> {
                    feed.finish(question.id(), me, typed.body());
                    refresh.run();
                })
                .open();
    }

    private void hide(Consumer<String> hide) {
        new WriteDialog("hide", DraftText.EMPTY, typed -> {
                    hide.accept(typed.body());
                    refresh.run();
                })
                .open();
    }

    /** Taking words back cannot be undone, so the button says what it does. */
    private void confirm(String what, Runnable withdraw) {
        var ui = UI.getCurrent();
        var key = "feed.ThreadActions.withdraw-" + what;
        var dialog = new ConfirmDialog(
                ui.getTranslation(key),
                ui.getTranslation(key + "-hint"),
                ui.getTranslation(key),
                _ -> attempt(withdraw::run));
        dialog.setCancelable(true);
        dialog.setCancelText(ui.getTranslation("feed.ThreadActions.keep"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private void attempt(Runnable act) {
        try {
            act.run();
            refresh.run();
        } catch (FeedRefused refused) {
            Notification.show(UI.getCurrent().getTranslation(refused.key(), refused.facts()));
        }
    }

    /** What an element asks for, and of which thing. */
    @FunctionalInterface
    private interface Act {
        void act(String act, String id);
    }
}
