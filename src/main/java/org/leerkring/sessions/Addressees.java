package org.leerkring.sessions;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.MailWish;
import org.leerkring.communities.NotificationChoice;
import org.leerkring.communities.Notifications;
import org.leerkring.people.PersonId;
import org.leerkring.post.mailing.Reach;
import org.springframework.stereotype.Component;

/**
 * Whom a session's own mails go to. Minutes and date polls ask something of people by a day, so they go at once to whoever
 * wants mails about the community in whatever rhythm; who wants none, or is not reached, finds them on their page of today.
 */
@Component
public class Addressees {

    private final Notifications notifications;
    private final Reach reach;

    Addressees(Notifications notifications, Reach reach) {
        this.notifications = notifications;
        this.reach = reach;
    }

    /** Those of these members who get a mail. */
    public Set<PersonId> among(CommunityId community, Collection<PersonId> members) {
        var wishes = notifications.in(community);
        return reached(members.stream()
                .filter(person -> wants(wishes.getOrDefault(person, MailWish.USUAL)))
                .toList());
    }

    /** Those of these communities about which this person gets no mails. */
    public Set<CommunityId> silentFor(PersonId person, Collection<CommunityId> communities) {
        if (reached(Set.of(person)).isEmpty()) {
            return Set.copyOf(communities);
        }
        var wishes = notifications.wishes(person);
        return communities.stream()
                .filter(community -> !wants(wishes.getOrDefault(community, MailWish.USUAL)))
                .collect(Collectors.toSet());
    }

    private static boolean wants(MailWish wish) {
        return wish.choice() != NotificationChoice.NONE;
    }

    private Set<PersonId> reached(Collection<PersonId> people) {
        Collection<UUID> ids = people.stream().map(PersonId::value).toList();
        return reach.within(ids).stream().map(PersonId::new).collect(Collectors.toSet());
    }
}
