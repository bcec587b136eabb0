package org.leerkring.rounds.practice;

import java.util.List;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.ContributionRead;
import org.leerkring.rounds.PlayedRound;
import org.leerkring.rounds.Rate;
import org.leerkring.rounds.RoundId;
import org.leerkring.rounds.Say;
import org.leerkring.rounds.methods.ContributionKind;
import org.leerkring.rounds.methods.Rating;

/** The played colleagues at work: each does what is their cue, as far as the form lets them at that moment. */
final class Cast {

    private static final List<Rate> TEMPERATURES = List.of(Rate.WARM, Rate.NEUTRAL, Rate.WARM, Rate.COLD);
    private static final List<Rate> VERDICTS = List.of(Rate.KEEP, Rate.KEEP, Rate.LEAVE);

    private final PlayedRound round;
    private final Playbook book;

    Cast(PlayedRound round, Playbook book) {
        this.round = round;
        this.book = book;
    }

    /** Does what this cue says. */
    void play(Cue cue) {
        switch (cue.deed()) {
            case Cue.Say(var kind, var words) -> say(cue.who(), kind, words);
            case Cue.Answer() -> answer(cue.who());
            case Cue.Weigh(var all) -> weigh(cue.who(), all);
            case Cue.PutAnew(var question) -> {
                if (round.look(id(), cue.who()).mayRestate()) {
                    round.restate(id(), question, cue.who());
                }
            }
        }
    }

    /** Only what the form lets them say. */
    private void say(PersonId who, ContributionKind kind, String words) {
        if (round.look(id(), who).say().stream().filter(Say::isOpen).anyMatch(it -> it.kind() == kind)) {
            round.say(id(), kind, words, who);
        }
    }

    private void answer(PersonId who) {
        var sight = round.look(id(), who);
        sight.contributions().stream()
                .filter(ContributionRead::atWork)
                .filter(said -> said.kind() == ContributionKind.QUESTION && !said.mine())
                .filter(said -> !said.answered() && said.rating() != Rate.COLD)
                .findFirst()
                .ifPresent(question -> {
                    say(who, ContributionKind.FACT, book.answerTo(question.text()));
                    if (sight.mayNoteAnswers()) {
                        round.answered(question.id(), true, who);
                    }
                });
    }

    private void weigh(PersonId who, boolean all) {
        var sight = round.look(id(), who);
        var rates = sight.phase() != null && sight.phase().rating() == Rating.KEEP_LEAVE ? VERDICTS : TEMPERATURES;
        var before = (int) sight.contributions().stream()
                .filter(said -> said.rating() != null)
                .count();
        var left = sight.contributions().stream()
                .filter(ContributionRead::mayRate)
                .filter(said -> said.rating() == null && !said.mine())
                .toList();
        for (var i = 0; i < (all ? left.size() : Math.min(1, left.size())); i++) {
            round.rate(left.get(i).id(), rates.get((before + i) % rates.size()), who);
        }
    }

    private RoundId id() {
        return round.read().id();
    }
}
