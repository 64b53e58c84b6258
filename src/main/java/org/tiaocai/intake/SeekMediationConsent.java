package org.tiaocai.intake;

import static org.tiaocai.intake.IntakeVariables.APPLICANT_CONSENT;
import static org.tiaocai.intake.IntakeVariables.CONSENT_ON;
import static org.tiaocai.intake.IntakeVariables.RESPONDENT_CONSENT;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Journal;
import org.tiaocai.intake.IntakeVariables.Consent;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.TaskOutcome;

/** 征询调解意愿: each side's own answer and its day (协商调解规定 art. 22). */
@Component
record SeekMediationConsent(Disputes disputes, Journal journal, Clock clock) implements TaskOutcome {

    @Override
    public void completed(DelegateExecution execution) {
        var number = RegistrationNumber.of(execution);
        var answeredOn = CONSENT_ON.get(execution);
        if (answeredOn.isAfter(LocalDate.now(clock))) {
            throw new Refused("征询意愿的日期（" + answeredOn + "）不能晚于今天");
        }
        if (answeredOn.isBefore(disputes.get(number).receivedOn())) {
            throw new Refused("征询意愿的日期（" + answeredOn + "）不能早于收到申请的日期");
        }
        journal.act(
                number,
                "征询调解意愿",
                "申请人" + words(APPLICANT_CONSENT.get(execution)) + "，被申请人" + words(RESPONDENT_CONSENT.get(execution))
                        + "（" + answeredOn + "）");
    }

    private static String words(Consent consent) {
        return consent == Consent.WILLING ? "同意调解" : "不同意调解";
    }
}
