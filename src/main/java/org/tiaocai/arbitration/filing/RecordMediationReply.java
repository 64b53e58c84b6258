package org.tiaocai.arbitration.filing;

import static org.tiaocai.arbitration.filing.FilingVariables.ANSWER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
import org.tiaocai.mediation.entrustment.ConsentsToEntrust;
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
        ConsentsToEntrust consents,
        Papers papers,
        RunningLimits limits,
        Journal journal,
        Clock clock)
        implements TaskOutcome {

    /** @param consents by the party's id; the day of a side is enough where it is one party */
    record Consent(
            @Nullable LocalDate applicantOn,
            @Nullable LocalDate respondentOn,
            @Nullable Map<Long, LocalDate> consents) {}

    @Override
    public void completed(DelegateExecution execution) {
        var consent = submission.read(execution, Consent.class);
        var number = RegistrationNumber.of(execution);
        var suggestedOn = arbitrations.get(number).deferral().suggestedOn();
        if (ANSWER.get(execution) == Answer.NO_CONSENT) {
            answered(number, new MediationConsent(false, suggestedOn, List.of()));
            journal.act(number, "双方未一致同意先行调解，继续审查", null);
            return;
        }
        var days = consents.checked(
                number,
                "先行调解",
                new ConsentsToEntrust.Said(consent.applicantOn(), consent.respondentOn(), consent.consents()));
        var on = Collections.max(days.values());
        if (on.isAfter(LocalDate.now(clock)) || Collections.min(days.values()).isBefore(suggestedOn)) {
            throw new Refused("同意的日期应在调解建议书发出之日（" + suggestedOn + "）与今天之间");
        }
        answered(number, new MediationConsent(true, suggestedOn, consents.named(number, days)));
        arbitrations.consentedToMediation(number, on);
        decision.stop(number, on);
        limits.start(number, RuleIds.DEFERRED_ACCEPTANCE, on);
        journal.act(number, "双方同意先行调解，暂缓受理", "同意日期：" + on);
    }

    private void answered(RegistrationNumber number, MediationConsent answer) {
        papers.issue(number, "D104", "suggestion", answer);
    }
}
