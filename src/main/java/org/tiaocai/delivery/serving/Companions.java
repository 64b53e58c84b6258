package org.tiaocai.delivery.serving;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiaocai.delivery.serving.WaitingServings.Waiting;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 一并送达的文书: what waits for the same step and can go along. */
@Component
record Companions(
        Servings servings,
        ServingAttempts attempts,
        ServingFile file,
        Disputes disputes,
        WaitingServings waitingServings,
        Actor actor) {

    /** Workers from whose number on one paper may be handed to all of them at once, against a list. */
    static final int MANY_WORKERS = 10;

    /** Those that wait for the same step and are bound for the same recipient; of letters those in the same envelope. */
    List<Waiting> sameRecipient(Serving own, String step) {
        return waiting(own.number(), step).stream()
                .filter(one -> one.service().partyId() == own.partyId()
                        && one.service().id() != own.id())
                .filter(one -> !step.equals("recordMailResult")
                        || sameEnvelope(own.id(), one.service().id()))
                .toList();
    }

    /** The paper itself and all that may go along. */
    List<Serving> visit(Serving own, String step) {
        return Stream.concat(Stream.of(own), sameRecipient(own, step).stream().map(Waiting::service))
                .toList();
    }

    Serving get(RegistrationNumber number, long serviceId) {
        return servings.get(number, serviceId);
    }

    ServingFacts facts(Waiting one) {
        return file.facts(one.service().number(), one.service().id());
    }

    /** Of one paper those for the other workers, in a case of many. */
    List<Waiting> sameList(Serving own, String step) {
        if (!step.equals("serveDocument") || !isCollective(own.number()) || !isWorker(own)) {
            return List.of();
        }
        return waiting(own.number(), step).stream()
                .filter(one -> one.service().partyId() != own.partyId()
                        && one.service().documentTitle().equals(own.documentTitle())
                        && isWorker(one.service()))
                .toList();
    }

    /** Those that the report names. @throws Refused for one that cannot go along */
    List<Waiting> named(RegistrationNumber number, long ownId, String step, ServingReport report) {
        var outcomes = report.others(ownId);
        if (outcomes.isEmpty()) {
            return List.of();
        }
        var own = servings.get(number, ownId);
        var waiting = waiting(number, step).stream()
                .collect(Collectors.toMap(one -> one.service().id(), Function.identity(), (first, same) -> first));
        var named = outcomes.stream()
                .map(PaperOutcome::service)
                .distinct()
                .map(id -> waitingStill(number, id, waiting))
                .toList();
        if (named.stream().anyMatch(one -> one.service().partyId() != own.partyId())) {
            mustBeList(own, named, report);
        }
        if (step.equals("recordMailResult")) {
            named.stream()
                    .filter(one -> !sameEnvelope(ownId, one.service().id()))
                    .findFirst()
                    .ifPresent(one -> {
                        throw new Refused(title(one) + "不在同一个邮件里，请单独登记它的结果");
                    });
        }
        return named;
    }

    private Waiting waitingStill(RegistrationNumber number, long id, Map<Long, Waiting> waiting) {
        var found = waiting.get(id);
        if (found == null) {
            throw new Refused("《" + servings.get(number, id).documentTitle() + "》已经不在等待这一步，请刷新页面后重新核对");
        }
        var assignee = found.task().getAssignee();
        if (assignee != null && !assignee.equals(actor.id())) {
            throw new Refused(title(found) + "的任务已由" + actor.nameOf(assignee) + "领取，不能一并办理；请先由其退回任务");
        }
        return found;
    }

    /** 按名单送达: the same paper, to workers of a case of many, who all signed one list. */
    private void mustBeList(Serving own, List<Waiting> named, ServingReport report) {
        if (!isCollective(own.number())) {
            throw new Refused("一次只能办理送给同一名当事人的文书；劳动者十人以上的案件，才可以按名单一并送达");
        }
        named.stream()
                .filter(one -> !one.service().documentTitle().equals(own.documentTitle()))
                .findFirst()
                .ifPresent(one -> {
                    throw new Refused(title(one) + "与《" + own.documentTitle() + "》不是同一种文书，不能按同一份名单送达");
                });
        if (!isWorker(own) || !named.stream().allMatch(one -> isWorker(one.service()))) {
            throw new Refused("按名单一并送达只适用于劳动者");
        }
        if (own.serviceClass() == ServingClass.S1 && report.receiver() != Receiver.RECIPIENT) {
            throw new Refused("调解书须由当事人本人或者其指定的代收人逐份签收，由代表人代收的，请逐人登记");
        }
        var signed = named.stream()
                .allMatch(one -> report.of(one.service().id()).result() == AttemptResult.SIGNED
                        && report.of(one.service().id()).method() == ServingMethod.DIRECT);
        if (!signed || report.method() != ServingMethod.DIRECT || report.result() != AttemptResult.SIGNED) {
            throw new Refused("按名单一并送达只登记直接送达并已经签收的人；没有签收的，请从名单中去掉，另行送达");
        }
        if (report.proofId() == null) {
            throw new Refused("按名单一并送达的，请上传签收名单的扫描件或者照片");
        }
    }

    /** All papers of the case that wait for the step. */
    List<Waiting> waiting(RegistrationNumber number, String step) {
        return waitingServings.of(number, step);
    }

    private boolean sameEnvelope(long one, long other) {
        var letter = attempts.last(one);
        var second = attempts.last(other);
        return letter.method() == ServingMethod.MAIL
                && second.method() == ServingMethod.MAIL
                && Objects.equals(letter.address(), second.address());
    }

    /** Whether the last that was tried is the letter of that number. */
    boolean isUnder(long serviceId, String trackingNumber) {
        var last = attempts.last(serviceId);
        return last.method() == ServingMethod.MAIL && trackingNumber.equals(last.address());
    }

    private boolean isCollective(RegistrationNumber number) {
        return disputes.get(number).workersConcerned() >= MANY_WORKERS;
    }

    private boolean isWorker(Serving service) {
        return file.recipient(service.number(), service.partyId()).kind() != PartyKind.ORGANISATION;
    }

    private static String title(Waiting one) {
        return "《" + one.service().documentTitle() + "》";
    }
}
