package org.leerkring.rounds.secrets;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in a few sentences, instead of a stack trace, why Leerkring did not start. */
final class UnfitKeysAnalyzer extends AbstractFailureAnalyzer<UnfitKeys> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnfitKeys cause) {
        return new FailureAnalysis(cause.description(), cause.action(), cause);
    }
}
