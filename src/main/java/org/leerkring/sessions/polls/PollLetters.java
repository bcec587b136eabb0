package org.leerkring.sessions.polls;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.leerkring.post.Post;
import org.leerkring.post.PublicAddress;
import org.leerkring.post.links.ActionLinks;
import org.leerkring.sessions.Addressees;
import org.leerkring.sessions.polls.PollStationery.Choice;
import org.leerkring.sessions.polls.PollStationery.Option;
import org.leerkring.sessions.polls.PollStationery.Page;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Mails the options of a poll, each with links that answer it. Whoever wants no mail finds it on their page of today. */
@Component
class PollLetters {

    private static final String KEYS = "sessions.PollLetters.";

    private final DatePolls polls;
    private final Communities communities;
    private final Addressees addressees;
    private final People people;
    private final PollStationery stationery;
    private final Post post;
    private final ActionLinks links;
    private final PublicAddress address;
    private final MessageSource texts;

    PollLetters(
            DatePolls polls,
            Communities communities,
            Addressees addressees,
            People people,
            PollStationery stationery,
            Post post,
            ActionLinks links,
            PublicAddress address,
            MessageSource texts) {
        this.polls = polls;
        this.communities = communities;
        this.addressees = addressees;
        this.people = people;
        this.stationery = stationery;
        this.post = post;
        this.links = links;
        this.address = address;
        this.texts = texts;
    }

    /** Asks everyone but who opened it. */
    void ask(PollOpened opened) {
        var poll = polls.standing(opened.poll());
        if (poll.isOpen()) {
            write("ask", poll, Set.of(opened.by()));
        }
    }

    /** Asks once more, of those only who have not answered everything. */
    void remind(DatePollId id) {
        write("remind", polls.standing(id), Set.of());
    }

    /** Tells the same people that they have until another day. Moved again meanwhile, the last one counts. */
    void tellOfDeadline(PollDeadlineMoved moved) {
        var poll = polls.standing(moved.poll());
        if (poll.isOpen() && poll.line().deadline().equals(moved.deadline())) {
            write("moved", poll, Set.of(moved.by()));
        }
    }

    private void write(String kind, PollRead poll, Collection<PersonId> but) {
        var line = poll.line();
        var community = communities.roster(line.community()).community();
        var asked = addressees.among(line.community(), poll.owing());
        var cards = people.cards(asked);
        poll.owing().stream()
                .filter(person -> asked.contains(person) && !but.contains(person))
                .flatMap(person -> Stream.ofNullable(cards.get(person)))
                .forEach(person -> post.send(stationery.letter(person.email(), page(kind, poll, community, person))));
    }

    private Page page(String kind, PollRead poll, CommunityCard community, PersonCard person) {
        var language = person.language();
        var until = SessionTimes.day(poll.line().deadline().atZone(Almanac.HERE).toLocalDate(), language);
        return new Page(
                language.getLanguage(),
                community.name(),
                text(language, kind + "-subject", community.name(), until),
                text(language, kind + "-lead", community.name()),
                text(language, "text", poll.line().title(), until),
                options(poll, person),
                text(language, "action"),
                address.of("/" + PollPaths.poll(community.slug(), poll.line().id())),
                text(language, "reason", community.name()));
    }

    private List<Option> options(PollRead poll, PersonCard person) {
        var language = person.language();
        return poll.possible().stream()
                .filter(option -> option.tally().silent().stream()
                        .anyMatch(member -> member.id().equals(person.id())))
                .map(option -> new Option(
                        SessionTimes.words(SessionTimes.on(person.zone(), option.time()), language),
                        choices(option.id(), person.id(), language)))
                .toList();
    }

    private List<Choice> choices(PollOptionId option, PersonId person, Locale language) {
        return List.of(Suits.values()).stream()
                .map(suits -> new Choice(
                        texts.getMessage("sessions.Suits." + suits.key(), null, language),
                        links.to(PollAction.name(suits), person.value(), option.value())))
                .toList();
    }

    private String text(Locale language, String key, Object... facts) {
        return texts.getMessage(KEYS + key, facts, language);
    }
}
