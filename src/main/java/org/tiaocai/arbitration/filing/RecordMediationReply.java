package org.tiaocai.arbitration.filing;

import static org.tiaocai.arbitration.filing.FilingVariables.ANSWER;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.filing.FilingFacts.MediationConsent;
import org.tiaocai.arbitration.filing.FilingVariables.Answer;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 登记对调解建议的答复 (规则69): with the consent of both the decision waits; without it, it goes on at once. */
@Component
record RecordMediationReply(
        Submission submission,
        Arbitrations arbitrations,
        DecisionPeriod decision,
        Papers papers,
        RunningLimits limits,
        Journal journal,
        Clock clock)
        implements TaskOutcome {

    record Consent(
            @Nullable LocalDate applicantOn, @Nullable LocalDate respondentOn) {}

    @Override
    public void completed(DelegateExecution execution) {
        var consent = submission.read(execution, Consent.class);
        var number = RegistrationNumber.of(execution);
        var suggestedOn = arbitrations.get(number).deferral().suggestedOn();
        if (ANSWER.get(execution) == Answer.NO_CONSENT) {
            answered(number, new MediationConsent(false, suggestedOn, consent.applicantOn(), consent.respondentOn()));
            journal.act(number, "双方未一致同意先行调解，继续审查", null);
            return;
        }
        if (consent.applicantOn() == null || consent.respondentOn() == null) {
            throw new Refused("双方同意的，请填写双方各自书面同意的日期；没有答复不等于同意");
        }
        var on = consent.applicantOn().isAfter(consent.respondentOn()) ? consent.applicantOn() : consent.respondentOn();
        if (on.isAfter(LocalDate.now(clock))
                || consent.applicantOn().isBefore(suggestedOn)
                || consent.respondentOn().isBefore(suggestedOn)) {
            throw new Refused("同意的日期应在调解建议书发出之日（" + suggestedOn + "）与今天之间");
        }
        answered(number, new MediationConsent(true, suggestedOn, consent.applicantOn(), consent.respondentOn()));
        arbitrations.consentedToMediation(number, on);
        decision.stop(number, on);
        limits.start(number, RuleIds.DEFERRED_ACCEPTANCE, on);
        journal.act(number, "双方同意先行调解，暂缓受理", "同意日期：" + on);
    }

    private void answered(RegistrationNumber number, MediationConsent answer) {
        papers.issue(number, "D104", "suggestion", answer);
    }
}
