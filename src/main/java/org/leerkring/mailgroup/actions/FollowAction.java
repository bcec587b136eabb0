package org.leerkring.mailgroup.actions;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.feed.Feed;
import org.leerkring.feed.FeedPages;
import org.leerkring.feed.FeedPaths;
import org.leerkring.feed.QuestionId;
import org.leerkring.feed.reading.Following;
import org.leerkring.people.PersonId;
import org.springframework.context.MessageSource;

/** Mutes a question, or takes that back to what it was before. The subject is the question. */
final class FollowAction extends MailAction {

    private final Following choice;
    private final Feed feed;
    private final FeedPages pages;

    FollowAction(Following choice, Feed feed, FeedPages pages, Communities communities, MessageSource texts) {
        super(name(choice), communities, texts);
        this.choice = choice;
        this.feed = feed;
        this.pages = pages;
    }

    private static String name(Following choice) {
        return switch (choice) {
            case MUTED -> "mute";
            case FOLLOWING -> "follow";
            case BY_DEFAULT -> "unmute";
        };
    }

    @Override
    Asked asked(PersonId person, UUID subject, Locale language) {
        var question = pages.thread(new QuestionId(subject), person).question();
        if (choice != Following.MUTED) {
            return askedToUndo(language);
        }
        var roster = enter(question.community(), person);
        return asked(
                language,
                firstName(roster, question.author(), language),
                roster.community().name());
    }

    @Override
    Done done(PersonId person, UUID subject, Locale language) {
        var question = new QuestionId(subject);
        var before = pages.reading(question, person).following();
        feed.follow(question, person, choice);
        return new Done(doneText(language), undoneBy(before));
    }

    /** Muted twice is muted once, and what it was before that is forgotten. */
    private @Nullable String undoneBy(Following before) {
        if (choice != Following.MUTED) {
            return null;
        }
        return name(before == Following.MUTED ? Following.BY_DEFAULT : before);
    }

    @Override
    String page(PersonId person, UUID subject) {
        var question = new QuestionId(subject);
        var community = pages.thread(question, person).question().community();
        return FeedPaths.question(enter(community, person).community().slug(), question);
    }
}
