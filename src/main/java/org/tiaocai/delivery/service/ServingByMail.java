package org.tiaocai.delivery.service;

import org.springframework.stereotype.Component;
import org.tiaocai.shared.CaseNumber;
import org.tiaocai.shared.Refused;

/** 邮寄送达: the letter is posted, and what the receipt slip says is recorded (规则 art. 20). */
@Component
class ServingByMail {

    private final ServiceFile file;
    private final Services services;
    private final ServiceAttempts attempts;
    private final ServiceChecks checks;
    private final NextWays nextWays;
    private final ServiceJournal journal;
    private final ServiceSettings settings;

    ServingByMail(
            ServiceFile file,
            Services services,
            ServiceAttempts attempts,
            ServiceChecks checks,
            NextWays nextWays,
            ServiceJournal journal,
            ServiceSettings settings) {
        this.file = file;
        this.services = services;
        this.attempts = attempts;
        this.checks = checks;
        this.nextWays = nextWays;
        this.journal = journal;
        this.settings = settings;
    }

    void posted(CaseNumber number, long serviceId, ServiceReport report) {
        var facts = file.facts(number, serviceId);
        checks.act(facts, report);
        ServiceChecks.text(report.address(), "请填写邮件单号");
        ServiceChecks.text(report.place(), "请填写收件地址");
        attempts.add(serviceId, ServiceMethod.MAIL, report, null);
        journal.write(facts.service(), "已交邮寄（" + report.day() + "）", null);
    }

    /** 登记邮寄结果: served on the day on the slip; a letter that returns is not served. */
    ServiceStep answered(CaseNumber number, long serviceId, ServiceReport report) {
        var facts = file.facts(number, serviceId);
        var posting = attempts.last(serviceId);
        var day = checks.day(facts, report, posting.attemptedOn(), "交寄日期");
        checks.proof(facts, report);
        var result = ServiceChecks.given(report.result(), "请选择邮寄结果");
        switch (result) {
            case SIGNED -> checks.receiver(facts, report);
            case REFUSED, RETURNED, WRONG_ADDRESS -> ServiceChecks.text(report.account(), "退回的，请记明回执或者退件上的原因");
            default -> throw new Refused("“" + result.label() + "”不是邮寄的结果");
        }
        attempts.finish(serviceId, report, result);
        journal.attempt(facts.service(), ServiceMethod.MAIL, result, report);
        if (countsAsService(result, settings)) {
            services.willBeServed(serviceId, ServiceMethod.MAIL, day);
            return ServiceStep.SERVED;
        }
        var servers = attempts.last(serviceId);
        return nextWays.after(facts, bySameServers(report, servers));
    }

    static boolean countsAsService(AttemptResult result, ServiceSettings settings) {
        return result == AttemptResult.SIGNED || result == AttemptResult.WRONG_ADDRESS && settings.returnCounts();
    }

    /** Who posted the letter also answers for what follows from its return. */
    private static ServiceReport bySameServers(ServiceReport report, ServiceAttempt posting) {
        return new ServiceReport(
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
