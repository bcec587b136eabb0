package org.leerkring.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence, without a stack trace, why the demo was not made. */
class DemoRefusedAnalyzer extends AbstractFailureAnalyzer<DemoRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DemoRefused refused) {
        return new FailureAnalysis(
                refused.getMessage(),
                "Leave the option out, or start with an empty database (./data, DB_URL)",
                failure);
    }
}
