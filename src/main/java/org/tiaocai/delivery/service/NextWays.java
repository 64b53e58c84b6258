package org.tiaocai.delivery.service;

import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;

/** 改用其他方式: direct, then by mail, then by public notice; each only as far as the law lets one go. */
@Component
class NextWays {

    private final ServiceFile file;
    private final Ways ways;
    private final ServiceAttempts attempts;
    private final ServiceJournal journal;

    NextWays(ServiceFile file, Ways ways, ServiceAttempts attempts, ServiceJournal journal) {
        this.file = file;
        this.ways = ways;
        this.attempts = attempts;
        this.journal = journal;
    }

    /** After a failure, which is on record already. */
    ServiceStep after(ServiceFacts before, ServiceReport report) {
        var facts = file.facts(before.service().number(), before.service().id());
        return switch (ServiceChecks.given(report.next(), "没有送到的，请选择接下来的送达方式")) {
            case AGAIN -> ServiceStep.AGAIN;
            case MAIL -> toMail(facts);
            case PUBLIC_NOTICE -> toPublicNotice(facts, report);
        };
    }

    ServiceStep toMail(ServiceFacts facts) {
        ways.mustBeOpen(facts, ServiceMethod.MAIL);
        return ServiceStep.MAIL;
    }

    /** The reason and what was done to find the party go on record with it (民事诉讼法 art. 95). */
    ServiceStep toPublicNotice(ServiceFacts facts, ServiceReport report) {
        ways.mustBeOpen(facts, ServiceMethod.PUBLIC_NOTICE);
        if (report.ground() == null) {
            throw new Refused("改为公告送达的，请选择事由");
        }
        ways.mustJustifyPublicNotice(facts, report.ground());
        ServiceChecks.text(report.account(), "改为公告送达的，请记明原因和经过");
        attempts.add(facts.service().id(), ServiceMethod.PUBLIC_NOTICE, report, null);
        journal.write(facts.service(), "改为公告送达，" + report.ground().label(), report.account());
        return ServiceStep.PUBLIC_NOTICE;
    }
}
