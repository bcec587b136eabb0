package org.leerkring.sessions.polls;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.leerkring.post.links.LinkRefused;
import org.leerkring.post.links.LinkedAction;
import org.leerkring.sessions.SessionRefused;
import org.springframework.context.MessageSource;

/** Answers one option of a poll from a mail. */
class PollAction implements LinkedAction {

    private static final String KEYS = "sessions.PollAction.";

    private final Suits suits;
    private final DatePolls polls;
    private final Communities communities;
    private final People people;
    private final MessageSource texts;

    PollAction(Suits suits, DatePolls polls, Communities communities, People people, MessageSource texts) {
        this.suits = suits;
        this.polls = polls;
        this.communities = communities;
        this.people = people;
        this.texts = texts;
    }

    static String name(Suits suits) {
        return "poll-" + suits.key();
    }

    @Override
    public String name() {
        return name(suits);
    }

    /** The moment may be told: it says when, not what about. */
    @Override
    public Asked ask(UUID person, UUID subject, Locale language) {
        return kindly(language, () -> {
            var poll = polls.withOption(new PollOptionId(subject), new PersonId(person));
            requireOpen(poll, language);
            return new Asked(
                    text(suits.key() + "-ask", language, when(poll, subject, person, language)),
                    text("text", language),
                    text(suits.key() + "-do", language));
        });
    }

    @Override
    public Done perform(UUID person, UUID subject, Locale language) {
        return kindly(language, () -> {
            var option = new PollOptionId(subject);
            var me = new PersonId(person);
            var poll = polls.withOption(option, me);
            polls.answer(poll.line().id(), option, suits, me);
            var left = polls.read(poll.line().id(), me).unanswered();
            var told = text(suits.key() + "-done", language, when(poll, subject, person, language));
            return new Done(left == 0 ? told : told + " " + text("left", language, left), null);
        });
    }

    @Override
    public String path(UUID person, UUID subject) {
        try {
            var me = new PersonId(person);
            var line = polls.withOption(new PollOptionId(subject), me).line();
            var slug = communities.enter(line.community(), me).community().slug();
            return "/" + PollPaths.poll(slug, line.id());
        } catch (CommunityRefused _) {
            return "/"; // what they may not see has no page for them
        }
    }

    private void requireOpen(PollRead poll, Locale language) {
        switch (poll.line().state()) {
            case OPEN -> {
                // go on
            }
            case CHOSEN -> throw new LinkRefused(texts.getMessage("sessions.refused.poll-chosen", null, language));
            case WITHDRAWN ->
                throw new LinkRefused(texts.getMessage("sessions.refused.poll-withdrawn", null, language));
        }
    }

    private String when(PollRead poll, UUID option, UUID person, Locale language) {
        var zone = people.find(new PersonId(person)).map(PersonCard::zone).orElse(Almanac.HERE);
        return poll.options().stream()
                .filter(one -> one.id().value().equals(option))
                .map(one -> SessionTimes.words(SessionTimes.on(zone, one.time()), language))
                .findFirst()
                .orElseThrow(() -> new SessionRefused("sessions.refused.poll-option-gone"));
    }

    private <T> T kindly(Locale language, Supplier<T> work) {
        try {
            return work.get();
        } catch (SessionRefused refused) {
            throw new LinkRefused(texts.getMessage(refused.key(), refused.facts(), language));
        } catch (CommunityRefused refused) {
            throw new LinkRefused(texts.getMessage(String.valueOf(refused.getMessage()), null, language));
        }
    }

    private String text(String key, Locale language, Object... facts) {
        return texts.getMessage(KEYS + key, facts, language);
    }
}
