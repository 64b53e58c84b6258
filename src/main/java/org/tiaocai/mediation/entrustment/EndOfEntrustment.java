package org.tiaocai.mediation.entrustment;

import static org.tiaocai.mediation.entrustment.EntrustmentVariables.ENTRUSTMENT;
import static org.tiaocai.mediation.entrustment.EntrustmentVariables.RESULT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RunningLimits;

/** However an entrusted mediation ends: its limit ends, the result is on paper and goes to whoever entrusted it. */
@Component
record EndOfEntrustment(
        Entrustments entrustments, Papers papers, EntrustmentFacts facts, RunningLimits limits, Journal journal) {

    void end(DelegateExecution execution, EntrustmentResult result) {
        var entrustment = entrustments.get(ENTRUSTMENT.get(execution));
        var rule = entrustment.kind().rule();
        switch (result) {
            case AGREED, FAILED -> limits.settle(entrustment.number(), rule);
            case PERIOD_OVER -> limits.expire(entrustment.number(), rule);
            case DECLINED, RECALLED -> limits.cease(entrustment.number(), rule);
        }
        papers.issue(entrustment.number(), "D106", entrustment.occasion(), facts.answer(entrustment, result));
        entrustments.close(entrustment.id(), result);
        RESULT.set(execution, result);
        journal.act(entrustment.number(), "委托调解结束：" + result.label(), entrustment.account());
    }
}
