package org.leerkring.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in two sentences, instead of a stack trace, why Leerkring did not start. */
final class UnfitDatabaseAnalyzer extends AbstractFailureAnalyzer<UnfitDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnfitDatabase cause) {
        return new FailureAnalysis(cause.description(), cause.action(), cause);
    }
}
