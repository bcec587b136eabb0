package org.leerkring.rounds.methods.own;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.Languages;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundRefused;
import org.leerkring.rounds.methods.Method;
import org.leerkring.rounds.methods.MethodEditions;
import org.leerkring.rounds.methods.MethodKey;
import org.leerkring.rounds.methods.MethodShelf;
import org.leerkring.rounds.methods.Wording;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The methods of a community as its members use them. A copy is the group's own tool: any member adapts it, each time
 * in a new version, so that nothing is overwritten.
 */
@Service
@Transactional
public class OwnMethods {

    /** How many copies a community has at most; more than anyone can choose from. */
    static final int MOST = 60;

    private final MethodShelf shelf;
    private final MethodEditions editions;
    private final MethodCopies copies;
    private final MethodDrafts drafts;
    private final MethodPolicy policy;
    private final MessageSource texts;
    private final ApplicationEventPublisher events;

    OwnMethods(
            MethodShelf shelf,
            MethodEditions editions,
            MethodCopies copies,
            MethodDrafts drafts,
            MethodPolicy policy,
            MessageSource texts,
            ApplicationEventPublisher events) {
        this.shelf = shelf;
        this.editions = editions;
        this.copies = copies;
        this.drafts = drafts;
        this.policy = policy;
        this.texts = texts;
        this.events = events;
    }

    /** What members can choose from: the shipped ones, then their own. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Method> all(CommunityId community, PersonId person) {
        policy.requireReading(community, person);
        return shelf.of(community);
    }

    /** The version of one that counts; empty for one that is archived, of another community, or of nobody. For members. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Method> read(MethodKey key, CommunityId community, PersonId person) {
        policy.requireReading(community, person);
        return shelf.current(key, community);
    }

    /** Makes a copy to adapt, of a shipped method or of one's own. */
    public MethodKey copy(MethodKey key, CommunityId community, PersonId by) {
        policy.requireAdapting(community, by);
        var all = shelf.of(community);
        var original = all.stream()
                .filter(method -> method.key().equals(key))
                .findFirst()
                .orElseThrow(OwnMethods::unknown);
        if (all.stream().filter(method -> method.key().namesOwn()).count() >= MOST) {
            throw new RoundRefused("rounds.refused.methods-full", MOST);
        }
        var copy = original.under(MethodKey.fresh(), nameOfCopy(original.name()));
        editions.keep(copy, by);
        copies.make(copy.key(), community, copy.version());
        changed(community, by);
        return copy.key();
    }

    /** A name that no longer fits stays as it was. */
    private Wording nameOfCopy(Wording name) {
        var copied = new Wording(nameOfCopy(name, Languages.DUTCH), nameOfCopy(name, Languages.ENGLISH));
        return copied.nl().length() > Soundness.NAME || copied.en().length() > Soundness.NAME ? name : copied;
    }

    private String nameOfCopy(Wording name, Locale language) {
        return texts.getMessage("rounds.OwnMethods.copy", new Object[] {name.in(language)}, language);
    }

    /**
     * Writes the next version of a copy. The same as before is no new version.
     *
     * @param typed with the number of the version it was written on
     * @return the number of the version that counts now
     * @throws UnsoundMethod when it cannot be led as it is written
     * @throws MethodOvertaken when someone else changed it meanwhile
     */
    public int change(Method typed, CommunityId community, PersonId by) {
        policy.requireAdapting(community, by);
        var copy = hold(typed.key(), community);
        if (copy.archived()) {
            throw new RoundRefused("rounds.refused.method-archived");
        }
        if (copy.newest() != typed.version()) {
            throw new MethodOvertaken(copy.newest());
        }
        if (editions.says(typed)) {
            drafts.drop(typed.key(), by);
            return typed.version();
        }
        var problems = Soundness.problems(typed);
        if (!problems.isEmpty()) {
            throw new UnsoundMethod(problems);
        }
        var next = typed.numbered(typed.version() + 1);
        editions.keep(next, by);
        copies.moveTo(next.key(), next.version());
        drafts.drop(next.key(), by);
        changed(community, by);
        return next.version();
    }

    /** Keeps what somebody types in a copy and may save later; only they see it. */
    public void keepDraft(Method typed, CommunityId community, PersonId by) {
        policy.requireAdapting(community, by);
        hold(typed.key(), community);
        drafts.keep(typed, by);
    }

    /** What this person typed in a copy and did not save, with the number of the version it was typed on. */
    @Transactional(readOnly = true)
    public Optional<Method> draft(MethodKey key, CommunityId community, PersonId by) {
        policy.requireReading(community, by);
        return shelf.current(key, community).flatMap(_ -> drafts.find(key, by));
    }

    /** Forgets what this person typed in a copy and did not save. */
    public void dropDraft(MethodKey key, CommunityId community, PersonId by) {
        policy.requireReading(community, by);
        drafts.drop(key, by);
    }

    /** Takes a copy off the shelf; rounds that ran with it keep it. Twice is no mistake. */
    public void archive(MethodKey key, CommunityId community, PersonId by) {
        policy.requireAdapting(community, by);
        if (!hold(key, community).archived()) {
            copies.archive(key);
            changed(community, by);
        }
    }

    /** Puts an archived copy back on the shelf. */
    public void restore(MethodKey key, CommunityId community, PersonId by) {
        policy.requireAdapting(community, by);
        if (hold(key, community).archived()) {
            copies.restore(key);
            changed(community, by);
        }
    }

    private MethodCopies.Copy hold(MethodKey key, CommunityId community) {
        return copies.hold(key, community).orElseThrow(OwnMethods::unknown);
    }

    private static RoundRefused unknown() {
        return new RoundRefused("rounds.refused.method-unknown");
    }

    private void changed(CommunityId community, PersonId by) {
        policy.changed(community, by);
        events.publishEvent(new MethodsChanged(community));
    }
}
