package org.tiaocai.delivery.serving;

import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;

/** 改用其他方式: direct, then by mail, then by public notice; each only as far as the law lets one go. */
@Component
record NextWays(ServingFile file, Ways ways, ServingAttempts attempts, ServingJournal journal) {

    /** After a failure, which is on record already. */
    ServingStep after(ServingFacts before, ServingReport report) {
        var facts = file.facts(before.service().number(), before.service().id());
        return switch (ServingChecks.given(report.next(), "没有送到的，请选择接下来的送达方式")) {
            case AGAIN -> ServingStep.AGAIN;
            case MAIL -> toMail(facts);
            case PUBLIC_NOTICE -> toPublicNotice(facts, report);
        };
    }

    ServingStep toMail(ServingFacts facts) {
        ways.mustBeOpen(facts, ServingMethod.MAIL);
        return ServingStep.MAIL;
    }

    /** The reason and what was done to find the party go on record with it (民事诉讼法 art. 95). */
    ServingStep toPublicNotice(ServingFacts facts, ServingReport report) {
        ways.mustBeOpen(facts, ServingMethod.PUBLIC_NOTICE);
        if (report.ground() == null) {
            throw new Refused("改为公告送达的，请选择事由");
        }
        var inquired = report.method() == ServingMethod.PUBLIC_NOTICE && report.proofId() != null;
        ways.mustJustifyPublicNotice(facts, report.ground(), inquired);
        ServingChecks.text(report.account(), "改为公告送达的，请记明原因和经过");
        attempts.add(facts.service().id(), ServingMethod.PUBLIC_NOTICE, report, null);
        journal.write(facts.service(), "改为公告送达，" + report.ground().label(), report.account());
        return ServingStep.PUBLIC_NOTICE;
    }
}
