package org.leerkring.mailgroup.actions;

import java.util.function.Function;
import java.util.stream.Stream;
import org.leerkring.communities.Communities;
import org.leerkring.communities.NotificationChoice;
import org.leerkring.communities.Notifications;
import org.leerkring.communities.Seats;
import org.leerkring.feed.Feed;
import org.leerkring.feed.FeedPages;
import org.leerkring.feed.ReplyPlaces;
import org.leerkring.feed.reading.Following;
import org.leerkring.post.links.LinkedAction;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.beans.factory.BeanRegistry.SupplierContext;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;

/** What a member can do from a mail about the conversation: one bean for each. */
class MailActions implements BeanRegistrar {

    @Override
    public void register(BeanRegistry beans, Environment environment) {
        Stream.of(ReplyAction.What.values())
                .forEach(what -> add(
                        beans,
                        "reply-" + what,
                        it -> new ReplyAction(
                                what, it.bean(Feed.class), it.bean(ReplyPlaces.class), communities(it), texts(it))));
        Stream.of(Following.values())
                .forEach(choice -> add(
                        beans,
                        "question-" + choice,
                        it -> new FollowAction(
                                choice, it.bean(Feed.class), it.bean(FeedPages.class), communities(it), texts(it))));
        Stream.of(NotificationChoice.values())
                .forEach(choice -> add(
                        beans,
                        "mail-" + choice,
                        it -> new MailChoiceAction(choice, it.bean(Notifications.class), communities(it), texts(it))));
        add(beans, "seat-leave", it -> SeatAction.leave(it.bean(Seats.class), communities(it), texts(it)));
        add(beans, "seat-stay", it -> SeatAction.stay(it.bean(Seats.class), communities(it), texts(it)));
    }

    private static void add(BeanRegistry beans, String name, Function<SupplierContext, LinkedAction> made) {
        beans.registerBean("linked-action-" + name, LinkedAction.class, bean -> bean.supplier(made));
    }

    private static Communities communities(SupplierContext beans) {
        return beans.bean(Communities.class);
    }

    private static MessageSource texts(SupplierContext beans) {
        return beans.bean(MessageSource.class);
    }
}
