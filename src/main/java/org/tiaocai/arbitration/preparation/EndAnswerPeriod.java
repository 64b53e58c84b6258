package org.tiaocai.arbitration.preparation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.tiaocai.clocks.Clocks;
import org.tiaocai.dispute.Journal;

/** 期满未答辩: that does not stop the case (规则33). */
@Component
class EndAnswerPeriod implements ExecutionListener {

    private final Defences defences;
    private final Clocks clocks;
    private final Journal journal;

    EndAnswerPeriod(Defences defences, Clocks clocks, Journal journal) {
        this.defences = defences;
        this.clocks = clocks;
        this.journal = journal;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var defence = defences.get(PreparationVariables.DEFENCE.get(execution));
        clocks.running(defence.number(), "A10", Defence.subject(defence.partyId()))
                .ifPresent(clocks::lapse);
        journal.act(defence.number(), "答辩期满，被申请人未提交答辩书", null);
    }
}
