package org.tiaocai.linkage.overdue;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.ArbitrationPapers;
import org.tiaocai.arbitration.motion.CaseEvents;
import org.tiaocai.linkage.Courts;

/** 提请终止审理 (规则48), on the court's notice (D605). */
@Component
class ProposeTermination implements JavaDelegate {

    private final OverdueCases overdue;
    private final ArbitrationPapers papers;
    private final CaseEvents arbitration;
    private final Courts courts;

    ProposeTermination(OverdueCases overdue, ArbitrationPapers papers, CaseEvents arbitration, Courts courts) {
        this.overdue = overdue;
        this.papers = papers;
        this.arbitration = arbitration;
        this.courts = courts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var one = overdue.get(OverdueVariables.OVERDUE.get(execution));
        var docketNo = Objects.requireNonNull(one.docketNo());
        var docketedOn = Objects.requireNonNull(one.docketedOn());
        papers.letter(
                one.number(),
                "D605",
                "法院立案告知接收登记",
                one.subject(),
                courts.name(Objects.requireNonNull(one.court())) + "：案号 " + docketNo + "，" + docketedOn + " 立案。");
        arbitration.courtDocketed(one.number(), docketNo, docketedOn);
    }
}
