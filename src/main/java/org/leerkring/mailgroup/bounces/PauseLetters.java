package org.leerkring.mailgroup.bounces;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.Member;
import org.leerkring.communities.Role;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.leerkring.post.Post;
import org.leerkring.post.PublicAddress;
import org.leerkring.post.Stationery;
import org.springframework.context.MessageSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the coaches of someone whose mail comes back: whoever it is cannot be told by mail. */
@Component
class PauseLetters {

    private static final String KEYS = "mailgroup.PauseLetters.";

    private final Communities communities;
    private final Bounces bounces;
    private final People people;
    private final Stationery stationery;
    private final Post post;
    private final PublicAddress address;
    private final MessageSource texts;

    PauseLetters(
            Communities communities,
            Bounces bounces,
            People people,
            Stationery stationery,
            Post post,
            PublicAddress address,
            MessageSource texts) {
        this.communities = communities;
        this.bounces = bounces;
        this.people = people;
        this.stationery = stationery;
        this.post = post;
        this.address = address;
        this.texts = texts;
    }

    /** Durable: runs after the commit, and again after a crash, until the letters are in the outbox. */
    @ApplicationModuleListener
    void on(MailPaused paused) {
        var person = paused.person();
        var coaches = coaches(person);
        var unreachable = bounces.paused(coaches.keySet());
        var cards = people.cards(coaches.keySet());
        people.find(person)
                .ifPresent(who -> coaches.forEach((coach, community) -> {
                    var card = cards.get(coach);
                    if (card != null && !unreachable.contains(coach)) {
                        write(card, who, community);
                    }
                }));
    }

    /** Each once, with the first community in which they guide this person. */
    private Map<PersonId, CommunityCard> coaches(PersonId person) {
        var coaches = new HashMap<PersonId, CommunityCard>();
        for (var community : communities.of(person)) { // a person is in one or two
            coachesOf(community).stream()
                    .filter(coach -> !coach.equals(person))
                    .forEach(coach -> coaches.putIfAbsent(coach, community));
        }
        return coaches;
    }

    private List<PersonId> coachesOf(CommunityCard community) {
        return communities.roster(community.id()).members().stream()
                .filter(member -> member.role() == Role.COACH)
                .map(Member::id)
                .toList();
    }

    private void write(PersonCard coach, PersonCard who, CommunityCard community) {
        var language = coach.language();
        var facts = new Object[] {who.name(), community.name()};
        var lead = texts.getMessage(KEYS + "lead", facts, language);
        post.send(stationery.letter(
                coach.email(),
                language,
                new Stationery.Words(
                        lead,
                        lead,
                        texts.getMessage(KEYS + "text", facts, language),
                        texts.getMessage(KEYS + "action", facts, language),
                        address.of("/" + CommunityPaths.members(community.slug())),
                        texts.getMessage(KEYS + "reason", facts, language))));
    }
}
