package org.leerkring.rounds;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.NotAMember;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.cases.CaseText;
import org.leerkring.rounds.methods.ContributionKind;
import org.leerkring.rounds.methods.MethodShelf;
import org.leerkring.rounds.methods.Phase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is said in a round: who may say what in which phase, and who sees it when, as the method has it. */
@Service
@Transactional
public class Speaking implements Talking {

    private final Rounds rounds;
    private final RoundPolicy policy;
    private final ContributionRepository contributions;
    private final PaperRepository papers;
    private final Hearing hearing;
    private final MethodShelf methods;
    private final CaseBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Speaking(
            Rounds rounds,
            RoundPolicy policy,
            ContributionRepository contributions,
            PaperRepository papers,
            Hearing hearing,
            MethodShelf methods,
            CaseBook book,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.policy = policy;
        this.contributions = contributions;
        this.papers = papers;
        this.hearing = hearing;
        this.methods = methods;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** Says something in the current step. */
    @Override
    public UUID say(RoundId id, ContributionKind kind, String words, PersonId by) {
        var round = takingPart(id, by);
        var sight = sight(round, by);
        var most = sight.most(kind);
        if (most == 0) {
            throw new RoundRefused(sight.whyNot(kind));
        }
        var step = round.step().orElseThrow();
        if (most != Phase.ANY) {
            requireMoreToSay(step, kind, most, by, id);
        }
        var room = round.participant(by).orElseThrow().room();
        var said = contributions.save(
                new Contribution(id, step, room, by, sight.turn().orElse(null), kind, words, clock.instant()));
        told(id, false);
        return said.read().id();
    }

    /** Rewrites one's own words, as long as the step lasts and nothing was made of them. */
    @Override
    public void rewrite(UUID contribution, String words, PersonId by) {
        change(contribution, by, Sight::mayChange, said -> said.rewrite(words, clock.instant()));
    }

    /** Takes one's own words back; they are gone at once. */
    @Override
    public void withdraw(UUID contribution, PersonId by) {
        change(contribution, by, Sight::mayChange, said -> said.withdraw(clock.instant()));
    }

    /** The bringer says what a contribution is to them; null takes that back. */
    @Override
    public void rate(UUID contribution, @Nullable Rate rate, PersonId by) {
        change(
                contribution,
                by,
                (sight, said) -> sight.mayRate(said) && (rate == null || sight.offers(rate)),
                said -> said.rate(rate, clock.instant()));
    }

    /** Notes that a question was answered aloud, or not after all. */
    @Override
    public void answered(UUID contribution, boolean isAnswered, PersonId by) {
        change(
                contribution,
                by,
                Sight::mayNoteAnswered,
                Sight::whyNotAnswered,
                said -> said.answered(isAnswered, clock.instant()));
    }

    /** The bringer puts the question anew. */
    @Override
    public void restate(RoundId id, String question, PersonId by) {
        var round = takingPart(id, by);
        if (!sight(round, by).mayRestate()) {
            throw new RoundRefused("rounds.refused.not-now");
        }
        papers.hold(id.value());
        put(papers.lock(id, PaperKind.QUESTION), id, PaperKind.QUESTION, question.strip(), by);
        told(id, true);
    }

    /** Keeps the viewer's own sheet; nobody else ever sees it. */
    @Override
    public void note(RoundId id, String words, PersonId by) {
        var round = rounds.read(id);
        policy.requireReading(round, by);
        requireNotWiped(round);
        put(papers.note(id, by), id, PaperKind.NOTE, words, by);
    }

    /**
     * Writes down what the group learnt together; this stays with the community when the rest is wiped. Words that would
     * overwrite what somebody else wrote meanwhile are refused, and theirs to put together with it.
     *
     * @param basedOn the edition the writer saw
     */
    public void learn(RoundId id, String words, long basedOn, PersonId by) {
        policy.requireReading(rounds.read(id), by);
        papers.hold(id.value());
        var known = papers.lock(id, PaperKind.LEARNING);
        var stands = known.map(Paper::read).orElse(SheetRead.EMPTY);
        if (stands.words().equals(words.strip())) {
            return;
        }
        if (stands.edition() != basedOn) {
            throw new RoundRefused("rounds.refused.learnt-meanwhile");
        }
        put(known, id, PaperKind.LEARNING, words.strip(), by);
        told(id, true);
    }

    /** The viewer's own sheet; empty before they wrote on it. */
    @Transactional(readOnly = true)
    @Override
    public String note(RoundId id, PersonId viewer) {
        policy.requireReading(rounds.read(id), viewer);
        return papers.note(id, viewer).map(Paper::text).orElse("");
    }

    /** The round as this participant sees it now. */
    @Transactional(propagation = Propagation.SUPPORTS)
    @Override
    public RoundSight look(RoundId id, PersonId viewer) {
        var round = rounds.read(id);
        policy.requireReading(round, viewer);
        var sight = sight(round, viewer);
        var heard = hearing.of(id);
        var all = heard.all();
        return new RoundSight(
                round,
                methods.of(round.method(), round.methodVersion()),
                sight.phase().orElse(null),
                sight.part(),
                caseFor(round, sight),
                heard.sheet(PaperKind.QUESTION).words(),
                all.stream().filter(sight::sees).map(sight::read).toList(),
                sight.unseen(all),
                sight.says(all),
                policy.mayLead(round, viewer),
                sight.mayRestate(),
                sight.mayNoteAnswers(),
                rounds.mayTakeOver(round, viewer),
                heard.sheet(PaperKind.LEARNING));
    }

    /** One person's words come one after the other, so that the limit holds for who sends twice at once. */
    private void requireMoreToSay(StepRead step, ContributionKind kind, int most, PersonId by, RoundId id) {
        contributions.hold(id.value(), by.value());
        if (contributions.said(step.id(), by, kind) >= most) {
            throw new RoundRefused("rounds.refused.enough-said", most);
        }
    }

    /** Before it begins the group knows no more than what was offered to it. */
    private CaseText caseFor(RoundRead round, Sight sight) {
        var text = book.of(round);
        return round.state() == RoundState.GATHERING ? text : sight.of(text);
    }

    private void change(UUID id, PersonId by, Rule rule, Consumer<Contribution> verb) {
        change(id, by, rule, (_, _) -> "rounds.refused.not-now", verb);
    }

    private void change(
            UUID id, PersonId by, Rule rule, BiFunction<Sight, Utterance, String> whyNot, Consumer<Contribution> verb) {
        var contribution = contributions.lock(id).orElseThrow(NotAMember::new);
        var round = takingPart(contribution.round(), by);
        if (contribution.isWithdrawn()) {
            throw new RoundRefused("rounds.refused.withdrawn");
        }
        var sight = sight(round, by);
        if (!rule.allows(sight, contribution.read())) {
            throw new RoundRefused(whyNot.apply(sight, contribution.read()));
        }
        verb.accept(contribution);
        contributions.save(contribution);
        told(contribution.round(), false);
    }

    private void put(Optional<Paper> known, RoundId id, PaperKind kind, String words, PersonId by) {
        known.ifPresentOrElse(
                paper -> paper.write(by, words, clock.instant()),
                () -> papers.save(new Paper(id, kind, by, words, clock.instant())));
    }

    private RoundRead takingPart(RoundId id, PersonId by) {
        var round = rounds.read(id);
        policy.requireTakingPart(round, by);
        return round;
    }

    private Sight sight(RoundRead round, PersonId viewer) {
        return new Sight(round, methods.of(round.method(), round.methodVersion()), viewer);
    }

    private static void requireNotWiped(RoundRead round) {
        if (round.wipedAt() != null) {
            throw new RoundRefused("rounds.refused.wiped");
        }
    }

    private void told(RoundId id, boolean onSheets) {
        events.publishEvent(new Spoken(id, onSheets));
    }

    /** Whether the method lets someone do this with a contribution now. */
    private interface Rule {
        boolean allows(Sight sight, Utterance said);
    }
}
