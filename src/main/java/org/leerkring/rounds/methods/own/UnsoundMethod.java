package org.leerkring.rounds.methods.own;

import java.util.List;
import org.leerkring.rounds.RoundRefused;

/** A method cannot be led as it is written; {@link #problems()} says where. */
public class UnsoundMethod extends RoundRefused {

    private final transient List<Problem> problems;

    UnsoundMethod(List<Problem> problems) {
        super("rounds.refused.method-unsound");
        this.problems = problems;
    }

    public List<Problem> problems() {
        return problems;
    }
}
