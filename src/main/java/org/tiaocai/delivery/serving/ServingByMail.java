package org.tiaocai.delivery.serving;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 邮寄结果: what the receipt slip says, for all that was in the letter (规则 art. 20). */
@Component
record ServingByMail(
        ServingFile file,
        Servings servings,
        ServingAttempts attempts,
        ServingChecks checks,
        NextWays nextWays,
        ServingJournal journal,
        ServingSettings settings)
        implements VisitAct {

    /** 登记邮寄结果: served on the day on the slip; a letter that returns is not served. */
    @Override
    public ServingStep report(RegistrationNumber number, long serviceId, ServingReport report) {
        var facts = file.facts(number, serviceId);
        var posting = attempts.last(serviceId);
        var day = checks.day(facts, report, posting.attemptedOn(), "交寄日期");
        checks.proof(facts, report);
        var result = ServingChecks.given(report.result(), "请选择邮寄结果");
        switch (result) {
            case SIGNED -> checks.receiver(facts, report);
            case REFUSED, RETURNED, WRONG_ADDRESS -> ServingChecks.text(report.account(), "退回的，请记明回执或者退件上的原因");
            default -> throw new Refused("“" + result.label() + "”不是邮寄的结果");
        }
        attempts.finish(serviceId, report, result);
        journal.attempt(facts.service(), ServingMethod.MAIL, result, report);
        if (countsAsService(result, settings)) {
            servings.willBeServed(serviceId, ServingMethod.MAIL, day);
            return ServingStep.SERVED;
        }
        return nextWays.after(facts, report.by(posting));
    }

    static boolean countsAsService(AttemptResult result, ServingSettings settings) {
        return result == AttemptResult.SIGNED || result == AttemptResult.WRONG_ADDRESS && settings.returnCounts();
    }

    /** They have been one since they were posted. */
    @Override
    public void together(RegistrationNumber number, List<Long> serviceIds, String visit) {}
}
