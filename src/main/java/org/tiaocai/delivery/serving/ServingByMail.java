package org.tiaocai.delivery.serving;

import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 邮寄送达: the letter is posted, and what the receipt slip says is recorded (规则 art. 20). */
@Component
record ServingByMail(
        ServingFile file,
        Servings servings,
        ServingAttempts attempts,
        ServingChecks checks,
        NextWays nextWays,
        ServingJournal journal,
        ServingSettings settings) {

    void posted(RegistrationNumber number, long serviceId, ServingReport report) {
        var facts = file.facts(number, serviceId);
        checks.act(facts, report);
        ServingChecks.text(report.address(), "请填写邮件单号");
        ServingChecks.text(report.place(), "请填写收件地址");
        attempts.add(serviceId, ServingMethod.MAIL, report, null);
        journal.write(facts.service(), "已交邮寄（" + report.day() + "）", null);
    }

    /** 登记邮寄结果: served on the day on the slip; a letter that returns is not served. */
    ServingStep answered(RegistrationNumber number, long serviceId, ServingReport report) {
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
        var servers = attempts.last(serviceId);
        return nextWays.after(facts, bySameServers(report, servers));
    }

    static boolean countsAsService(AttemptResult result, ServingSettings settings) {
        return result == AttemptResult.SIGNED || result == AttemptResult.WRONG_ADDRESS && settings.returnCounts();
    }

    /** Who posted the letter also answers for what follows from its return. */
    private static ServingReport bySameServers(ServingReport report, ServingAttempt posting) {
        return new ServingReport(
                report.method(),
                report.day(),
                posting.firstServer(),
                posting.secondServer(),
                report.result(),
                report.receiver(),
                report.ground(),
                report.receiverName(),
                report.place(),
                report.address(),
                report.consentOn(),
                report.witness(),
                report.account(),
                report.proofId(),
                report.next());
    }
}
