package org.tiaocai.intake;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Cause;
import org.tiaocai.dispute.Dispute;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Finding;
import org.tiaocai.dispute.Findings;
import org.tiaocai.shared.RegistrationNumber;

/** 记录分流发现: all that the triage table says of a dispute stands on record, each with the fact that says so. */
@Component
record NoteFindings(Disputes disputes, Findings findings, Limitation limitation) implements ExecutionListener {

    /** Where the engine leaves what a table answered, for as long as its task lasts. */
    private static final String ANSWER = "decisionResult";

    @Override
    public void notify(DelegateExecution execution) {
        var dispute = disputes.get(RegistrationNumber.of(execution));
        var answer = (DmnDecisionResult) execution.getVariable(ANSWER);
        for (var rule : answer) {
            var finding = Finding.valueOf(String.valueOf((Object) rule.getSingleEntry()));
            findings.note(dispute.number(), finding, fact(finding, dispute));
        }
    }

    private String fact(Finding finding, Dispute dispute) {
        return switch (finding) {
            case COLLECTIVE ->
                dispute.cause() == Cause.COLLECTIVE_CONTRACT
                        ? "因履行集体合同发生的争议"
                        : "劳动者 " + dispute.workersConcerned() + " 人有共同请求";
            case WAGE_ARREARS -> "登记时填报欠薪事实清楚";
            case LIMITATION_NEAR -> limitation.told(dispute.number());
            case MIGRANT_WORKERS -> "登记时填报涉及农民工";
            case OUT_OF_SCOPE -> "登记时填报不属于劳动人事争议";
            case RELATED_CASES -> throw new IllegalStateException("no triage finds " + finding);
        };
    }
}
