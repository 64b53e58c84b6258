package org.tiaocai.arbitration.hearing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** 主案已安排开庭: the day and the last day of the notice are those of the common session. */
@Component
record TakeLeadingHearing(Hearings hearings, HearingPlan plan) implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        var hearing = hearings.get(HearingVariables.HEARING.get(execution));
        HearingVariables.HEARING_ON.set(execution, hearing.hearingOn());
        HearingVariables.NOTICE_DUE.set(
                execution, hearing.shortNoticeAgreed() ? hearing.hearingOn() : plan.noticeDue(hearing.hearingOn()));
    }
}
