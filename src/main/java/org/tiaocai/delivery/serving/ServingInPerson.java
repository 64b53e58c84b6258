package org.tiaocai.delivery.serving;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 送达文书: what two servers did with the document in hand, and what follows from it (规则 art. 20). */
@Component
record ServingInPerson(
        ServingFile file,
        Servings servings,
        ServingAttempts attempts,
        ServingChecks checks,
        Ways ways,
        NextWays nextWays,
        MissingScans scans,
        DeemedServing deemedService,
        ServingProofs proofs,
        ServingJournal journal)
        implements VisitAct {

    @Override
    public ServingStep report(RegistrationNumber number, long serviceId, ServingReport report) {
        var facts = file.facts(number, serviceId);
        var method = ServingChecks.given(report.method(), "请选择送达方式");
        ways.mustBeOpen(facts, method);
        if (method == ServingMethod.MAIL) {
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

    /** What was left or posted has its record, one for all that was left at once. */
    @Override
    public void together(RegistrationNumber number, List<Long> serviceIds, String visit) {
        serviceIds.forEach(id -> attempts.belongToVisit(id, visit));
        serviceIds.stream()
                .map(id -> servings.get(number, id))
                .filter(one -> one.state() == ServingState.WAITING
                        && (one.method() == ServingMethod.LEAVING || one.method() == ServingMethod.POSTING))
                .forEach(one -> proofs.leaving(file.facts(number, one.id())));
    }

    private ServingStep handedOver(ServingFacts facts, ServingMethod method, ServingReport report) {
        return switch (ServingChecks.given(report.result(), "请选择送达结果")) {
            case SIGNED -> {
                checks.receiver(facts, report);
                scans.mustCome(method, report);
                yield received(facts, method, AttemptResult.SIGNED, report);
            }
            case REFUSED -> refused(facts, method, report);
            case NOT_REACHED -> notReached(facts, method, report);
            default -> throw noResultOf(method);
        };
    }

    private ServingStep refused(ServingFacts facts, ServingMethod method, ServingReport report) {
        ServingChecks.text(report.account(), "拒绝签收的，请记明拒收的事由和经过");
        failed(facts, method, AttemptResult.REFUSED, report);
        if (facts.service().serviceClass() == ServingClass.S1) {
            servings.refusedToSign(facts.service().id());
            return ServingStep.REFUSED_TO_SIGN;
        }
        return nextWays.after(facts, report);
    }

    private ServingStep notReached(ServingFacts facts, ServingMethod method, ServingReport report) {
        ServingChecks.text(report.account(), "没有送到的，请记明经过");
        failed(facts, method, AttemptResult.NOT_REACHED, report);
        return nextWays.after(facts, report);
    }

    private ServingStep transmitted(ServingFacts facts, ServingMethod method, ServingReport report) {
        ServingChecks.text(report.address(), "请填写发往的号码、邮箱或者账号");
        if (method == ServingMethod.ELECTRONIC) {
            var consentOn = ServingChecks.given(report.consentOn(), "电子送达须经受送达人同意，请填写同意的日期");
            if (report.day() != null && consentOn.isAfter(report.day())) {
                throw new Refused("同意电子送达的日期（" + consentOn + "）不能晚于送达日期（" + report.day() + "）");
            }
        }
        return switch (ServingChecks.given(report.result(), "请选择送达结果")) {
            case CONFIRMED -> {
                if (method == ServingMethod.SIMPLE) {
                    ServingChecks.text(report.account(), "简便方式须有收悉的确认，请记明受送达人怎样确认收悉");
                }
                yield received(facts, method, AttemptResult.CONFIRMED, report);
            }
            case NOT_REACHED -> notReached(facts, method, report);
            default -> throw noResultOf(method);
        };
    }

    private ServingStep left(ServingFacts facts, ServingMethod method, ServingReport report) {
        ways.mustJustifyLeaving(facts, ServingChecks.given(report.ground(), "请选择留置、张贴的事由：受送达人拒绝签收，或者用人单位停业等原因无法送达"));
        ServingChecks.text(report.place(), "请填写留置、张贴的地点（受送达人的住所）");
        ServingChecks.text(report.account(), "请记明拒绝签收或者无法送达的情况以及留置、张贴的经过");
        checks.photo(facts, report);
        var day = ServingChecks.given(report.day(), "请填写日期");
        attempts.add(facts.service().id(), method, report, AttemptResult.LEFT);
        journal.attempt(facts.service(), method, AttemptResult.LEFT, report);
        deemedService.begin(facts.service(), method, day);
        return ServingStep.DEEMED;
    }

    private static Refused noResultOf(ServingMethod method) {
        return new Refused("这不是" + method.label() + "的结果，请重新选择");
    }

    private ServingStep received(ServingFacts facts, ServingMethod method, AttemptResult result, ServingReport report) {
        attempts.add(facts.service().id(), method, report, result);
        journal.attempt(facts.service(), method, result, report);
        servings.willBeServed(facts.service().id(), method, ServingChecks.given(report.day(), "请填写日期"));
        return ServingStep.SERVED;
    }

    private void failed(ServingFacts facts, ServingMethod method, AttemptResult result, ServingReport report) {
        attempts.add(facts.service().id(), method, report, result);
        journal.attempt(facts.service(), method, result, report);
    }
}
