package org.tiaocai.vault;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The operator reads what to do instead of a stack trace. Registered in {@code META-INF/spring.factories}. */
class KeysDoNotFitAnalyzer extends AbstractFailureAnalyzer<KeysDoNotFit> {

    @Override
    protected FailureAnalysis analyze(Throwable whole, KeysDoNotFit cause) {
        return new FailureAnalysis(cause.what(), cause.how(), cause);
    }
}
