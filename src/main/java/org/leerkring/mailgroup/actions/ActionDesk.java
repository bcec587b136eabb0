package org.leerkring.mailgroup.actions;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leerkring.mailgroup.bounces.Bounces;
import org.leerkring.people.Languages;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.leerkring.people.signin.AskingBrowser;
import org.leerkring.people.signin.RateLimits;
import org.leerkring.post.links.ActionLink;
import org.leerkring.post.links.ActionLinks;
import org.leerkring.post.links.LinkRefused;
import org.leerkring.post.links.LinkedAction;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Takes a link, asks or does what it is for, and says what came of it in the language of whom it was mailed to. */
@Component
class ActionDesk {

    private static final String FAILURE = "mail-link-failure";
    private static final String USE = "mail-link";

    private final ActionLinks links;
    private final Map<String, LinkedAction> actions;
    private final People people;
    private final Bounces bounces;
    private final RateLimits limits;

    ActionDesk(ActionLinks links, List<LinkedAction> actions, People people, Bounces bounces, RateLimits limits) {
        this.links = links;
        this.actions = actions.stream().collect(Collectors.toUnmodifiableMap(LinkedAction::name, Function.identity()));
        this.people = people;
        this.bounces = bounces;
        this.limits = limits;
    }

    /** What the page shows first; changes nothing, however often it is fetched. */
    Answer ask(String token, Asking from) {
        return with(
                token,
                from,
                use -> new Answer.Ask(
                        use.language(), use.action().ask(use.person(), use.subject(), use.language()), token));
    }

    /** Does it. */
    Answer perform(String token, Asking from) {
        return with(token, from, this::perform);
    }

    /** Does it for a mail program that acts for its owner; with any other link that would be acting without asking. */
    Answer performAtOnce(String token, Asking from) {
        return with(token, from, use -> use.link().oneClick() ? perform(use) : new Answer.NoLink(from.language()));
    }

    private Answer perform(Use use) {
        var done = twice(use);
        bounces.reached(new PersonId(use.person())); // the mail with this link arrived
        var undo = Optional.ofNullable(done.undoneBy())
                .map(name -> links.token(name, use.person(), use.subject()))
                .orElse(null);
        return new Answer.Done(use.language(), done.told(), undo, use.path());
    }

    /** The same click twice at one moment, as an impatient thumb makes: the second finds it done. */
    private static LinkedAction.Done twice(Use use) {
        try {
            return use.action().perform(use.person(), use.subject(), use.language());
        } catch (OptimisticLockingFailureException _) {
            return use.action().perform(use.person(), use.subject(), use.language());
        }
    }

    private Answer with(String token, Asking from, Function<Use, Answer> work) {
        return links.read(token).stream()
                .flatMap(link -> use(link, from))
                .findFirst()
                .map(use -> answer(use, work))
                .orElseGet(() -> wrong(from));
    }

    /** Whose links are right is not kept out by others who try wrong ones from the same network. */
    private Answer wrong(Asking from) {
        return limits.tryOne(FAILURE, from.network())
                ? new Answer.NoLink(from.language())
                : new Answer.TooMany(from.language());
    }

    private Answer answer(Use use, Function<Use, Answer> work) {
        if (use.link().expired()) {
            return new Answer.Expired(use.language(), use.path());
        }
        if (!limits.tryOne(USE, use.person().toString())) {
            return new Answer.TooMany(use.language());
        }
        try {
            return work.apply(use);
        } catch (LinkRefused refused) {
            return new Answer.Refused(use.language(), refused.told(), use.path());
        }
    }

    private Stream<Use> use(ActionLink link, Asking from) {
        var language = people.find(new PersonId(link.person()))
                .map(PersonCard::language)
                .map(Languages::spoken)
                .orElse(from.language());
        return Stream.ofNullable(actions.get(link.action())).map(action -> new Use(link, action, language));
    }

    /** Who asks, as far as can be told: it may be a machine. */
    record Asking(String network, Locale language) {

        Asking(AskingBrowser browser, Locale language) {
            this(browser.network(), language);
        }
    }

    private record Use(ActionLink link, LinkedAction action, Locale language) {

        UUID person() {
            return link.person();
        }

        UUID subject() {
            return link.subject();
        }

        String path() {
            return action.path(person(), subject());
        }
    }
}
