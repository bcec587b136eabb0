package org.leerkring.rounds;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.leerkring.people.Languages;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.cases.paper.CaseKeepsake.Given;
import org.leerkring.rounds.cases.paper.RoundGave;
import org.springframework.stereotype.Component;

/** Puts on a bringer's paper copy what the round gave, as far as the method let them see it. */
@Component
class RoundKeepsake implements RoundGave {

    private final Speaking speaking;
    private final People people;

    RoundKeepsake(Speaking speaking, People people) {
        this.speaking = speaking;
        this.people = people;
    }

    @Override
    public List<Given> to(PersonId bringer, RoundId round) {
        var sight = speaking.look(round, bringer);
        var language = people.find(bringer).map(PersonCard::language).orElse(Languages.DUTCH);
        return sight.round().steps().stream()
                .flatMap(step -> given(sight, step, language))
                .toList();
    }

    private static Stream<Given> given(RoundSight sight, StepRead step, Locale language) {
        var words = sight.contributions().stream()
                .filter(said -> said.step().equals(step.id()))
                .map(ContributionRead::text)
                .toList();
        return words.isEmpty()
                ? Stream.empty()
                : Stream.of(new Given(sight.method().phase(step.phase()).name().in(language), words));
    }
}
