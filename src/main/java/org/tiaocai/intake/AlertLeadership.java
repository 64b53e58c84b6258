package org.tiaocai.intake;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.delivery.NoticeDraft;
import org.tiaocai.delivery.NoticeKind;
import org.tiaocai.delivery.Notices;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.RegistrationNumber;

/** 集体争议报告负责人: ten workers and more with a common claim are handled first (办案规则 art. 5). */
@Component
record AlertLeadership(Disputes disputes, Notices notices) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var dispute = disputes.get(RegistrationNumber.of(execution));
        notices.write(new NoticeDraft(
                dispute.number(),
                NoticeKind.ALERT,
                "collective",
                "group:" + Groups.INSTITUTE_HEAD,
                "仲裁院负责人",
                null,
                "集体争议提醒：" + dispute.number(),
                "登记号 " + dispute.number() + "：" + dispute.cause().label() + "，涉及劳动者 " + dispute.workersConcerned()
                        + " 人，请优先处理。"));
    }
}
