package org.tiaocai.delivery.service;

import org.springframework.stereotype.Component;
import org.tiaocai.shared.CaseNumber;
import org.tiaocai.shared.Refused;

/** 送达文书: what two servers did with the document in hand, and what follows from it (规则 art. 20). */
@Component
class Serving {

    private final ServiceFile file;
    private final Services services;
    private final ServiceAttempts attempts;
    private final ServiceChecks checks;
    private final Ways ways;
    private final NextWays nextWays;
    private final DeemedService deemedService;
    private final ServicePapers papers;
    private final ServiceJournal journal;

    Serving(
            ServiceFile file,
            Services services,
            ServiceAttempts attempts,
            ServiceChecks checks,
            Ways ways,
            NextWays nextWays,
            DeemedService deemedService,
            ServicePapers papers,
            ServiceJournal journal) {
        this.file = file;
        this.services = services;
        this.attempts = attempts;
        this.checks = checks;
        this.ways = ways;
        this.nextWays = nextWays;
        this.deemedService = deemedService;
        this.papers = papers;
        this.journal = journal;
    }

    ServiceStep report(CaseNumber number, long serviceId, ServiceReport report) {
        var facts = file.facts(number, serviceId);
        var method = ServiceChecks.given(report.method(), "请选择送达方式");
        ways.mustBeOpen(facts, method);
        if (method == ServiceMethod.MAIL) {
            return nextWays.toMail(facts);
        }
        checks.act(facts, report);
        return switch (method) {
            case DIRECT, ENTRUSTED -> handedOver(facts, method, report);
            case ELECTRONIC, SIMPLE -> transmitted(facts, method, report);
            case LEAVING, POSTING -> left(facts, method, report);
            default -> nextWays.toPublicNotice(facts, report);
        };
    }

    private ServiceStep handedOver(ServiceFacts facts, ServiceMethod method, ServiceReport report) {
        return switch (ServiceChecks.given(report.result(), "请选择送达结果")) {
            case SIGNED -> {
                checks.receiver(facts, report);
                yield received(facts, method, AttemptResult.SIGNED, report);
            }
            case REFUSED -> refused(facts, method, report);
            case NOT_REACHED -> notReached(facts, method, report);
            default -> throw noResultOf(method);
        };
    }

    private ServiceStep refused(ServiceFacts facts, ServiceMethod method, ServiceReport report) {
        ServiceChecks.text(report.account(), "拒绝签收的，请记明拒收的事由和经过");
        failed(facts, method, AttemptResult.REFUSED, report);
        if (facts.service().serviceClass() == ServiceClass.S1) {
            services.refusedToSign(facts.service().id());
            return ServiceStep.REFUSED_TO_SIGN;
        }
        return nextWays.after(facts, report);
    }

    private ServiceStep notReached(ServiceFacts facts, ServiceMethod method, ServiceReport report) {
        ServiceChecks.text(report.account(), "没有送到的，请记明经过");
        failed(facts, method, AttemptResult.NOT_REACHED, report);
        return nextWays.after(facts, report);
    }

    private ServiceStep transmitted(ServiceFacts facts, ServiceMethod method, ServiceReport report) {
        ServiceChecks.text(report.address(), "请填写发往的号码、邮箱或者账号");
        if (method == ServiceMethod.ELECTRONIC) {
            var consentOn = ServiceChecks.given(report.consentOn(), "电子送达须经受送达人同意，请填写同意的日期");
            if (report.day() != null && consentOn.isAfter(report.day())) {
                throw new Refused("同意电子送达的日期（" + consentOn + "）不能晚于送达日期（" + report.day() + "）");
            }
        }
        return switch (ServiceChecks.given(report.result(), "请选择送达结果")) {
            case CONFIRMED -> {
                if (method == ServiceMethod.SIMPLE) {
                    ServiceChecks.text(report.account(), "简便方式须有收悉的确认，请记明受送达人怎样确认收悉");
                }
                yield received(facts, method, AttemptResult.CONFIRMED, report);
            }
            case NOT_REACHED -> notReached(facts, method, report);
            default -> throw noResultOf(method);
        };
    }

    private ServiceStep left(ServiceFacts facts, ServiceMethod method, ServiceReport report) {
        ways.mustJustifyLeaving(facts, ServiceChecks.given(report.ground(), "请选择留置、张贴的事由：受送达人拒绝签收，或者用人单位停业等原因无法送达"));
        ServiceChecks.text(report.place(), "请填写留置、张贴的地点（受送达人的住所）");
        ServiceChecks.text(report.account(), "请记明拒绝签收或者无法送达的情况以及留置、张贴的经过");
        checks.photo(facts, report);
        var day = ServiceChecks.given(report.day(), "请填写日期");
        attempts.add(facts.service().id(), method, report, AttemptResult.LEFT);
        journal.attempt(facts.service(), method, AttemptResult.LEFT, report);
        var lastDay = deemedService.begin(facts.service(), method, day);
        papers.leaving(facts, lastDay);
        return ServiceStep.DEEMED;
    }

    private static Refused noResultOf(ServiceMethod method) {
        return new Refused("这不是" + method.label() + "的结果，请重新选择");
    }

    private ServiceStep received(ServiceFacts facts, ServiceMethod method, AttemptResult result, ServiceReport report) {
        attempts.add(facts.service().id(), method, report, result);
        journal.attempt(facts.service(), method, result, report);
        services.willBeServed(facts.service().id(), method, ServiceChecks.given(report.day(), "请填写日期"));
        return ServiceStep.SERVED;
    }

    private void failed(ServiceFacts facts, ServiceMethod method, AttemptResult result, ServiceReport report) {
        attempts.add(facts.service().id(), method, report, result);
        journal.attempt(facts.service(), method, result, report);
    }
}
