package org.leerkring.mailgroup.actions;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.NotificationChoice;
import org.leerkring.communities.Notifications;
import org.leerkring.people.PersonId;
import org.springframework.context.MessageSource;

/** Stops the mail about a community, or takes that back to what it was before. The subject is the community. */
final class MailChoiceAction extends MailAction {

    private static final String ACCOUNT = "me";

    private final NotificationChoice choice;
    private final Notifications notifications;

    MailChoiceAction(
            NotificationChoice choice, Notifications notifications, Communities communities, MessageSource texts) {
        super(name(choice), communities, texts);
        this.choice = choice;
        this.notifications = notifications;
    }

    private static String name(NotificationChoice choice) {
        return choice == NotificationChoice.NONE ? "pause" : choice.key();
    }

    @Override
    Asked asked(PersonId person, UUID subject, Locale language) {
        var roster = enter(new CommunityId(subject), person);
        return choice == NotificationChoice.NONE
                ? asked(language, roster.community().name())
                : askedToUndo(language);
    }

    @Override
    Done done(PersonId person, UUID subject, Locale language) {
        var community = new CommunityId(subject);
        var name = enter(community, person).community().name();
        var before = notifications.of(community, person);
        notifications.choose(community, person, choice);
        return new Done(doneText(language, name), undoneBy(before));
    }

    /** Paused twice is paused once, and what it was before that is forgotten. */
    private @Nullable String undoneBy(NotificationChoice before) {
        if (choice != NotificationChoice.NONE) {
            return null;
        }
        return name(before == NotificationChoice.NONE ? NotificationChoice.AT_ONCE : before);
    }

    @Override
    String page(PersonId person, UUID subject) {
        return ACCOUNT;
    }
}
