package org.tiaocai.linkage.overdue;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.motion.CaseEvents;
import org.tiaocai.documents.Papers;

/** 提请终止审理 (规则48), on the court's notice (D605). */
@Component
class ProposeTermination implements JavaDelegate {

    private final OverdueCases overdue;
    private final OverdueFacts facts;
    private final Papers papers;
    private final CaseEvents arbitration;

    ProposeTermination(OverdueCases overdue, OverdueFacts facts, Papers papers, CaseEvents arbitration) {
        this.overdue = overdue;
        this.facts = facts;
        this.papers = papers;
        this.arbitration = arbitration;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var one = overdue.get(OverdueVariables.OVERDUE.get(execution));
        papers.issue(one.number(), "D605", one.subject(), facts.docketing(one));
        arbitration.courtDocketed(
                one.number(), Objects.requireNonNull(one.docketNo()), Objects.requireNonNull(one.docketedOn()));
    }
}
