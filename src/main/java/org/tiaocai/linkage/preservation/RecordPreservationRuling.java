package org.tiaocai.linkage.preservation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.ArbitrationPapers;

/** 保全裁定接收登记 (D603). */
@Component
class RecordPreservationRuling implements JavaDelegate {

    private final Preservations preservations;
    private final ArbitrationPapers papers;

    RecordPreservationRuling(Preservations preservations, ArbitrationPapers papers) {
        this.preservations = preservations;
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var one = preservations.get(PreservationVariables.PRESERVATION.get(execution));
        papers.letter(
                one.number(),
                "D603",
                "保全裁定接收登记",
                one.subject(),
                "法院案号：" + one.docketNo(),
                "裁定结果：" + (one.ruling() == null ? "" : one.ruling().label()) + "，" + one.ruledOn(),
                one.preservedUntil() == null ? "" : "保全期限至 " + one.preservedUntil());
    }
}
