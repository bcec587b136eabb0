package org.leerkring.mailgroup;

import java.util.Locale;
import org.leerkring.communities.Communities;
import org.leerkring.communities.NotificationChoice;
import org.leerkring.communities.Notifications;
import org.leerkring.feed.FeedPages;
import org.leerkring.feed.FeedPaths;
import org.leerkring.feed.NudgeKind;
import org.leerkring.feed.PersonNudged;
import org.leerkring.mailgroup.bounces.Bounces;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.post.Post;
import org.leerkring.post.PublicAddress;
import org.leerkring.post.Stationery;
import org.springframework.context.MessageSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells by mail that someone helped, or what came of their answer; for whoever wants no mail about the community it only
 * waits on their page. Who is mentioned gets the post itself (outgoing.Readership).
 */
@Component
class NudgeMail {

    private final Communities communities;
    private final Notifications notifications;
    private final FeedPages pages;
    private final Bounces bounces;
    private final People people;
    private final Stationery stationery;
    private final Post post;
    private final PublicAddress address;
    private final MessageSource texts;

    NudgeMail(
            Communities communities,
            Notifications notifications,
            FeedPages pages,
            Bounces bounces,
            People people,
            Stationery stationery,
            Post post,
            PublicAddress address,
            MessageSource texts) {
        this.communities = communities;
        this.notifications = notifications;
        this.pages = pages;
        this.bounces = bounces;
        this.people = people;
        this.stationery = stationery;
        this.post = post;
        this.address = address;
        this.texts = texts;
    }

    /** Durable: runs after the commit, and again after a crash, until the letter is in the outbox. */
    @ApplicationModuleListener
    void on(PersonNudged nudged) {
        // someone may have left between being told and this letter; then there is nothing to tell
        if (communities.isMember(nudged.community(), nudged.person())
                && isWanted(nudged)
                && !bounces.isPaused(nudged.person())) {
            people.find(nudged.person()).ifPresent(person -> write(nudged, person));
        }
    }

    private boolean isWanted(PersonNudged nudged) {
        return nudged.kind() != NudgeKind.MENTIONED
                && notifications.of(nudged.community(), nudged.person()) != NotificationChoice.NONE;
    }

    private void write(PersonNudged nudged, PersonCard person) {
        var roster = communities.enter(nudged.community(), nudged.person());
        var question = pages.thread(nudged.question(), nudged.person()).question();
        var by = roster.nameOf(nudged.by());
        var key = "mailgroup.NudgeMail." + nudged.kind().name().toLowerCase(Locale.ROOT);
        var language = person.language();
        var lead = texts.getMessage(key, new Object[] {by}, language);
        var path = FeedPaths.question(roster.community().slug(), nudged.question());
        post.send(stationery.letter(
                person.email(),
                language,
                new Stationery.Words(
                        lead,
                        lead,
                        question.title(),
                        texts.getMessage("mailgroup.NudgeMail.read", null, language),
                        address.of("/" + path),
                        texts.getMessage(
                                "mailgroup.NudgeMail.reason",
                                new Object[] {roster.community().name()},
                                language))));
    }
}
