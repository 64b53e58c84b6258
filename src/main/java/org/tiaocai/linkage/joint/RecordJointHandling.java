package org.tiaocai.linkage.joint;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.ArbitrationPapers;
import org.tiaocai.dispute.Journal;
import org.tiaocai.linkage.Courts;

/** 联合办案记录 (D611-2) into the internal volume; who took part of the court stays known with the case. */
@Component
class RecordJointHandling implements JavaDelegate {

    private final JointHandlings all;
    private final ArbitrationPapers papers;
    private final Courts courts;
    private final Journal journal;

    RecordJointHandling(JointHandlings all, ArbitrationPapers papers, Courts courts, Journal journal) {
        this.all = all;
        this.papers = papers;
        this.courts = courts;
        this.journal = journal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var one = all.get(JointVariables.JOINT_HANDLING.get(execution));
        var result = Objects.requireNonNull(one.result());
        all.recorded(
                one.id(),
                papers.letter(
                        one.number(),
                        "D611-2",
                        "联合办案记录",
                        one.occasion(),
                        one.handledOn() + "，与" + courts.name(one.court()) + "（" + one.judge() + "）"
                                + one.form().label() + "。",
                        "分工：" + one.division(),
                        Objects.requireNonNull(one.record()),
                        "结果：" + result.label() + "。"));
        journal.act(one.number(), "联合办案：" + result.label(), one.judge());
    }
}
