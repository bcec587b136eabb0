package org.leerkring.rounds.methods.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.leerkring.rounds.methods.MethodWords;
import org.leerkring.rounds.methods.own.Problem;

/** What is not right yet, beside what it is about. */
class ProblemList extends UnorderedList {

    ProblemList() {
        addClassNames("lk-refusal", "lk-problems");
        setVisible(false);
    }

    final void show(List<Problem> problems) {
        removeAll();
        problems.forEach(problem -> {
            var facts = problem.facts().stream()
                    .map(fact -> fact instanceof Enum<?> value ? getTranslation(MethodWords.key(value)) : fact)
                    .toArray();
            var line = new ListItem(getTranslation(problem.key(), facts));
            line.setTestId("problem");
            add(line);
        });
        setVisible(!problems.isEmpty());
    }
}
