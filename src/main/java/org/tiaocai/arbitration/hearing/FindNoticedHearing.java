package org.tiaocai.arbitration.hearing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.hearing.HearingVariables.NoticeCheck;
import org.tiaocai.shared.RegistrationNumber;

/** 已经一次性通知的开庭 (规则64): its day and place stand already. */
@Component
record FindNoticedHearing(Hearings hearings) implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        var noticed = hearings.planned(RegistrationNumber.of(execution)).filter(hearing -> hearing.noticeId() != null);
        HearingVariables.NOTICE_CHECK.set(execution, noticed.isPresent() ? NoticeCheck.IN_TIME : NoticeCheck.NOT_YET);
        noticed.ifPresent(hearing -> {
            HearingVariables.HEARING.set(execution, hearing.id());
            HearingVariables.HEARING_ON.set(execution, hearing.hearingOn());
        });
    }
}
