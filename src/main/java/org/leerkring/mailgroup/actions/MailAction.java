package org.leerkring.mailgroup.actions;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.communities.NotAMember;
import org.leerkring.communities.Roster;
import org.leerkring.feed.FeedRefused;
import org.leerkring.people.PersonId;
import org.leerkring.post.links.LinkRefused;
import org.leerkring.post.links.LinkedAction;
import org.springframework.context.MessageSource;

/** What all actions from a mail share: a name, words in the reader's language, and a kind no. */
abstract class MailAction implements LinkedAction {

    private static final String KEYS = "mailgroup.MailAction.";

    private final String name;
    private final Communities communities;
    private final MessageSource texts;

    MailAction(String name, Communities communities, MessageSource texts) {
        this.name = name;
        this.communities = communities;
        this.texts = texts;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Asked ask(UUID person, UUID subject, Locale language) {
        return kindly(language, () -> asked(new PersonId(person), subject, language));
    }

    @Override
    public final Done perform(UUID person, UUID subject, Locale language) {
        return kindly(language, () -> done(new PersonId(person), subject, language));
    }

    @Override
    public final String path(UUID person, UUID subject) {
        try {
            return "/" + page(new PersonId(person), subject);
        } catch (FeedRefused | CommunityRefused _) {
            return "/"; // what they may not see has no page for them
        }
    }

    abstract Asked asked(PersonId person, UUID subject, Locale language);

    abstract Done done(PersonId person, UUID subject, Locale language);

    /** Where the same can be done in the browser, without the slash in front. */
    abstract String page(PersonId person, UUID subject);

    /** Refused to who is not, or no longer, a member. */
    final Roster enter(CommunityId community, PersonId person) {
        return communities.enter(community, person);
    }

    /** The question that goes with this action. */
    final Asked asked(Locale language, Object... facts) {
        return new Asked(
                text(name + "-ask", language, facts),
                text(name + "-text", language, facts),
                text(name + "-do", language, facts));
    }

    /** The question of what only takes something back, which nobody mails a link to. */
    final Asked askedToUndo(Locale language) {
        return new Asked(text("undo-ask", language), text("undo-text", language), text("undo-do", language));
    }

    final String doneText(Locale language, Object... facts) {
        return text(name + "-done", language, facts);
    }

    final LinkRefused refused(String key, Locale language) {
        return new LinkRefused(texts.getMessage(key, null, language));
    }

    /** A first name is all a forwarded mail may tell; who left has none any more. */
    final String firstName(Roster roster, PersonId person, Locale language) {
        var called = roster.nameOf(person);
        return called.isEmpty() ? text("someone", language) : called.split(" ", 2)[0];
    }

    private <T> T kindly(Locale language, Supplier<T> work) {
        try {
            return work.get();
        } catch (NotAMember _) {
            throw new LinkRefused(text("not-a-member", language));
        } catch (FeedRefused refused) {
            throw new LinkRefused(texts.getMessage(refused.key(), refused.facts(), language));
        } catch (CommunityRefused refused) {
            throw refused(String.valueOf(refused.getMessage()), language);
        }
    }

    private String text(String key, Locale language, Object... facts) {
        return texts.getMessage(KEYS + key, facts, language);
    }
}
