package org.leerkring.mailgroup.outgoing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.leerkring.communities.Communities;
import org.leerkring.communities.MailWish;
import org.leerkring.communities.Member;
import org.leerkring.communities.NotificationChoice;
import org.leerkring.communities.Notifications;
import org.leerkring.feed.FeedAudience;
import org.leerkring.feed.PostRead;
import org.leerkring.feed.Stance;
import org.leerkring.mailgroup.bounces.Bounces;
import org.leerkring.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * Who wants to read a post by mail, and when. What someone chose for one question counts more than what they chose for
 * the whole community; nobody is mailed their own words, and nobody whose mail keeps coming back.
 */
@Component
class Readership {

    private final Communities communities;
    private final Notifications notifications;
    private final FeedAudience stances;
    private final Bounces bounces;

    Readership(Communities communities, Notifications notifications, FeedAudience stances, Bounces bounces) {
        this.communities = communities;
        this.notifications = notifications;
        this.stances = stances;
        this.bounces = bounces;
    }

    Readers of(PostRead post) {
        var wishes = notifications.in(post.community());
        var stance = stances.of(post.question());
        var members = communities.roster(post.community()).members().stream()
                .map(Member::id)
                .toList();
        var paused = bounces.paused(members);
        var atOnce = new LinkedHashSet<PersonId>();
        var later = new LinkedHashMap<PersonId, MailWish>();
        for (var person : members) {
            var wish = wishes.getOrDefault(person, MailWish.USUAL);
            if (person.equals(post.author()) || paused.contains(person) || stance.get(person) == Stance.MUTED) {
                continue;
            }
            if (stance.get(person) == Stance.FOLLOWS || wish.choice() == NotificationChoice.AT_ONCE) {
                atOnce.add(person);
            } else if (wish.choice() != NotificationChoice.NONE) {
                later.put(person, wish);
            }
        }
        return new Readers(atOnce, later);
    }

    /**
     * @param atOnce who gets a copy now
     * @param later for whom it is put by, with when they want it
     */
    record Readers(Set<PersonId> atOnce, Map<PersonId, MailWish> later) {}
}
