package org.tiaocai.linkage.joint;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.ArbitrationPapers;
import org.tiaocai.linkage.Courts;

/** 联合办案邀请函 (D611), with what the court is asked for and what stays the commission's. */
@Component
class InviteCourt implements JavaDelegate {

    private final JointHandlings all;
    private final ArbitrationPapers papers;
    private final Courts courts;

    InviteCourt(JointHandlings all, ArbitrationPapers papers, Courts courts) {
        this.all = all;
        this.papers = papers;
        this.courts = courts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var one = all.get(JointVariables.JOINT_HANDLING.get(execution));
        all.invited(
                one.id(),
                papers.letter(
                        one.number(),
                        "D611",
                        "联合办案邀请函",
                        one.occasion(),
                        courts.name(one.court()) + "：",
                        "本案疑难复杂，请派员参加" + one.form().label() + "。理由：" + one.reason(),
                        "裁决由仲裁庭依法独立作出；参加的法官由双方登记，本案日后诉至你院的，请注意审判人员的回避。"));
    }
}
