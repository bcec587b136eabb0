package org.leerkring.rounds.practice;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.leerkring.rounds.cases.CaseText;
import org.leerkring.rounds.methods.ContributionKind;
import org.leerkring.rounds.methods.Method;
import org.leerkring.rounds.methods.Phase;

/**
 * What the played colleagues have to say in one language, written by us ({@code rounds/practice/*.json}).
 *
 * @param trouble the case of a method that works on a question
 * @param success what is told in a method that works on what went well
 * @param open what is said at turns that are not about Sarah's story
 * @param own what each colleague would bring
 * @param lookBack what came of the last case
 * @param unforeseen what is answered to a question that is not in this book
 */
record Playbook(
        Story trouble,
        Story success,
        Lines open,
        Map<Colleague, String> own,
        List<String> lookBack,
        String unforeseen,
        List<Moment> moments) {

    /** @param anew the question as it is put anew */
    record Story(CaseText text, String anew, Lines lines) {}

    record Lines(
            Map<ContributionKind, List<String>> bringer,
            Map<ContributionKind, List<String>> group,
            List<Asked> questions) {

        List<String> of(ContributionKind kind, boolean bringer) {
            return kind == ContributionKind.QUESTION && !bringer
                    ? questions.stream().map(Asked::ask).toList()
                    : (bringer ? this.bringer : group).getOrDefault(kind, List.of());
        }
    }

    record Asked(String ask, String answer) {}

    /** A method that never holds solutions back has nothing to solve: it works on what went well. */
    Story storyFor(Method method) {
        return method.phases().stream().noneMatch(Phase::noSolutions) ? success : trouble;
    }

    String answerTo(String question) {
        return Stream.of(trouble.lines(), success.lines(), open)
                .flatMap(lines -> lines.questions().stream())
                .filter(asked -> asked.ask().equals(question))
                .map(Asked::answer)
                .findFirst()
                .orElse(unforeseen);
    }
}
