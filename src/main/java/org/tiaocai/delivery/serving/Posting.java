package org.tiaocai.delivery.serving;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** 交邮: one letter, with one paper or several (规则 art. 20). */
@Component
record Posting(ServingFile file, ServingAttempts attempts, ServingChecks checks, Ways ways, ServingJournal journal)
        implements VisitAct {

    @Override
    public @Nullable ServingStep report(RegistrationNumber number, long serviceId, ServingReport report) {
        var facts = file.facts(number, serviceId);
        ways.mustBeOpen(facts, ServingMethod.MAIL);
        checks.act(facts, report);
        ServingChecks.text(report.address(), "请填写邮件单号");
        ServingChecks.text(report.place(), "请填写收件地址");
        attempts.add(serviceId, ServingMethod.MAIL, report, null);
        journal.write(facts.service(), "已交邮寄（" + report.day() + "）", null);
        return null;
    }

    @Override
    public void together(RegistrationNumber number, List<Long> serviceIds, String visit) {
        serviceIds.forEach(id -> attempts.belongToVisit(id, visit));
    }
}
