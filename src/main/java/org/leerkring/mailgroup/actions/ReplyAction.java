package org.leerkring.mailgroup.actions;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.feed.Feed;
import org.leerkring.feed.FeedPaths;
import org.leerkring.feed.ReplyId;
import org.leerkring.feed.ReplyPlace;
import org.leerkring.feed.ReplyPlaces;
import org.leerkring.people.PersonId;
import org.springframework.context.MessageSource;

/** Thanks for an answer, or says that it helped; and the same taken back. The subject is the answer. */
final class ReplyAction extends MailAction {

    private final What what;
    private final Feed feed;
    private final ReplyPlaces places;

    ReplyAction(What what, Feed feed, ReplyPlaces places, Communities communities, MessageSource texts) {
        super(what.name, communities, texts);
        this.what = what;
        this.feed = feed;
        this.places = places;
    }

    @Override
    Asked asked(PersonId person, UUID subject, Locale language) {
        var reply = places.of(new ReplyId(subject), person);
        refuseInVain(reply, person, language);
        if (what.undoneBy == null) {
            return askedToUndo(language);
        }
        var roster = enter(reply.community(), person);
        return asked(
                language,
                firstName(roster, reply.author(), language),
                roster.community().name());
    }

    /** The feed would refuse it too, but only after the click. */
    private void refuseInVain(ReplyPlace reply, PersonId person, Locale language) {
        if (reply.author().equals(person)) {
            throw refused("feed.refused.own-reply", language);
        }
        if (what.onlyForTheAsker && !reply.asker().equals(person)) {
            throw refused("feed.refused.only-the-asker", language);
        }
    }

    @Override
    Done done(PersonId person, UUID subject, Locale language) {
        var id = new ReplyId(subject);
        var reply = places.of(id, person);
        what.deed.accept(feed, id, person);
        return new Done(
                doneText(language, firstName(enter(reply.community(), person), reply.author(), language)),
                what.undoneBy);
    }

    @Override
    String page(PersonId person, UUID subject) {
        var reply = places.of(new ReplyId(subject), person);
        return FeedPaths.question(enter(reply.community(), person).community().slug(), reply.question());
    }

    /** What is done to an answer. */
    enum What {
        THANKS("thanks", "thanks-back", false, (feed, reply, person) -> feed.thank(reply, person, true)),
        THANKS_BACK("thanks-back", null, false, (feed, reply, person) -> feed.thank(reply, person, false)),
        HELPED("helped", "helped-back", true, (feed, reply, person) -> feed.helped(reply, person, true)),
        HELPED_BACK("helped-back", null, true, (feed, reply, person) -> feed.helped(reply, person, false));

        private final String name;
        private final @Nullable String undoneBy;
        private final boolean onlyForTheAsker;
        private final Deed deed;

        What(String name, @Nullable String undoneBy, boolean onlyForTheAsker, Deed deed) {
            this.name = name;
            this.undoneBy = undoneBy;
            this.onlyForTheAsker = onlyForTheAsker;
            this.deed = deed;
        }

        @FunctionalInterface
        private interface Deed {
            void accept(Feed feed, ReplyId reply, PersonId person);
        }
    }
}
