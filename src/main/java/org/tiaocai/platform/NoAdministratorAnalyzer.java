package org.tiaocai.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The operator reads what to do instead of a stack trace. Registered in {@code META-INF/spring.factories}. */
class NoAdministratorAnalyzer extends AbstractFailureAnalyzer<NoAdministrator> {

    @Override
    protected FailureAnalysis analyze(Throwable whole, NoAdministrator cause) {
        return new FailureAnalysis(NoAdministrator.WHAT, NoAdministrator.HOW, cause);
    }
}
