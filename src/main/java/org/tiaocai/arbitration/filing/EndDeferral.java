package org.tiaocai.arbitration.filing;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.filing.FilingVariables.Deferral;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.mediation.MediationProcess;
import org.tiaocai.mediation.outside.OutsideAgreements;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 暂缓受理结束: by an agreement, or else five working days to decide begin afresh (D). A mediation that did not end by
 * itself is brought to its end, so that its room is free again.
 */
@Component
record EndDeferral(
        Arbitrations arbitrations,
        MediationProcess mediation,
        OutsideAgreements entrusted,
        DecisionPeriod decision,
        RunningLimits limits,
        Clock clock)
        implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        var number = RegistrationNumber.of(execution);
        var settledElsewhere = entrusted.entrusted(number).isPresent();
        if (settledElsewhere) {
            mediation.settledElsewhere(number);
        } else {
            mediation.broughtToEnd(number, "暂缓受理结束");
        }
        limits.settle(number, RuleIds.DEFERRED_ACCEPTANCE);
        arbitrations.deferralEnded(number);
        var agreed = settledElsewhere || mediation.endedInAgreement(number);
        FilingVariables.DEFERRAL.set(execution, agreed ? Deferral.AGREED : Deferral.GO_ON);
        if (agreed) {
            decision.cease(number);
        } else {
            decision.startAfresh(number, LocalDate.now(clock), "先行调解没有达成协议，重新计算");
        }
    }
}
