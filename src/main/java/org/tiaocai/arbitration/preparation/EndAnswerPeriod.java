package org.tiaocai.arbitration.preparation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;

/** 期满未答辩: that does not stop the case (规则33). */
@Component
record EndAnswerPeriod(Answers answers, RunningLimits limits, Journal journal) implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        var answer = answers.get(PreparationVariables.ANSWER.get(execution));
        limits.running(answer.number(), RuleIds.ANSWER_PERIOD, Answer.subject(answer.partyId()))
                .ifPresent(limits::lapse);
        journal.act(answer.number(), "答辩期满，" + answer.answersTo().side().label() + "未提交答辩书", null);
    }
}
