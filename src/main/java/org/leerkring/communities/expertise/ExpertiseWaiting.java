package org.leerkring.communities.expertise;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.leerkring.communities.Communities;
import org.leerkring.live.Topic;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.leerkring.people.Profiles;
import org.leerkring.people.SignedIn;
import org.leerkring.people.ui.PeopleNavigation;
import org.leerkring.today.Urgency;
import org.leerkring.today.Waiting;
import org.leerkring.today.WaitingItem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Asks members who told nothing yet to tell what they know; the map is as good as what people tell. */
@Component
class ExpertiseWaiting implements Waiting {

    private final Communities communities;
    private final Profiles profiles;
    private final People people;
    private final MessageSource texts;

    ExpertiseWaiting(Communities communities, Profiles profiles, People people, MessageSource texts) {
        this.communities = communities;
        this.profiles = profiles;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public List<WaitingItem> waitingFor(PersonId person) {
        var mine = communities.of(person);
        if (mine.isEmpty() || !profiles.expertise(person).isEmpty()) {
            return List.of();
        }
        return people.find(person).stream()
                .map(PersonCard::language)
                .map(language -> new WaitingItem(
                        Urgency.WHEN_YOU_CAN,
                        Instant.EPOCH, // it never was new: everything else comes first
                        texts.getMessage("communities.ExpertiseView.name", null, language),
                        mine.getFirst().kind().accent(),
                        "communities.ExpertiseWaiting.label",
                        List.of(),
                        texts.getMessage("communities.ExpertiseWaiting.title", null, language),
                        PeopleNavigation.ACCOUNT))
                .toList();
    }

    @Override
    public Collection<Topic> topics(PersonId person) {
        return List.of(SignedIn.topic(person), Communities.mine(person));
    }
}
