package org.tiaocai.arbitration.filing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.filing.FilingFacts.MediationSuggestion;
import org.tiaocai.documents.Papers;
import org.tiaocai.mediation.Organisations;
import org.tiaocai.shared.RegistrationNumber;

/** 发出调解建议书 (规则69): with the organisations that the parties may choose from. */
@Component
record IssueSuggestionLetter(Arbitrations arbitrations, Organisations organisations, Papers papers)
        implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var number = RegistrationNumber.of(execution);
        arbitrations.mediationSuggested(number);
        papers.issue(number, "D103", "suggestion", new MediationSuggestion(organisations.namesWithContact()));
    }
}
