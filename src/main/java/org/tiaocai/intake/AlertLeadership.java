package org.tiaocai.intake;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tiaocai.delivery.Addressee;
import org.tiaocai.delivery.NoticeDraft;
import org.tiaocai.delivery.NoticeKind;
import org.tiaocai.delivery.Notices;
import org.tiaocai.dispute.Dispute;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 集体争议报告负责人: a collective dispute is handled first (办案规则 art. 5). The head is told at once, and takes note of it
 * in a task that goes on beside the case and holds nothing up.
 */
@Component
class AlertLeadership implements JavaDelegate {

    private final RuntimeService engine;
    private final Disputes disputes;
    private final Notices notices;
    private final Actor actor;

    AlertLeadership(@Lazy RuntimeService engine, Disputes disputes, Notices notices, Actor actor) {
        this.engine = engine;
        this.disputes = disputes;
        this.notices = notices;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var dispute = disputes.get(RegistrationNumber.of(execution));
        notices.write(notice(dispute));
        actor.asApplication(() -> engine.startProcessInstanceByKey(
                "collective-report", dispute.number().value()));
    }

    private static NoticeDraft notice(Dispute dispute) {
        return new NoticeDraft(
                dispute.number(),
                NoticeKind.ALERT,
                "collective",
                Addressee.inside(Groups.INSTITUTE_HEAD, "仲裁院负责人"),
                "集体争议提醒：" + dispute.number(),
                "登记号 " + dispute.number() + "：" + dispute.cause().label() + "，涉及劳动者 " + dispute.workersConcerned()
                        + " 人，请优先处理。",
                "集体争议，涉及劳动者 " + dispute.workersConcerned() + " 人，请优先处理。登记号" + dispute.number());
    }
}
