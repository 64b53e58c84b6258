package org.tiaocai.mediation.entrustment;

import static org.tiaocai.mediation.entrustment.EntrustmentVariables.ENTRUSTMENT;
import static org.tiaocai.mediation.entrustment.EntrustmentVariables.RESULT;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 反馈委托调解结果 (D106): how it went; what they agreed on is an agreement once all have signed it. */
@Component
record ReportEntrustedMediation(Submission submission, Entrustments entrustments, EndOfEntrustment ending)
        implements TaskOutcome {

    record Report(
            @NotBlank(message = "请填写调解员姓名") @Size(max = 100, message = "调解员姓名不能超过一百字")
            String mediator,

            @NotBlank(message = "请填写调解经过") @Size(max = 5_000, message = "调解经过不能超过五千字")
            String account,

            @Nullable @Size(max = 20_000, message = "协议内容不能超过两万字")
            String terms) {}

    @Override
    public void completed(DelegateExecution execution) {
        var report = submission.read(execution, Report.class);
        var result = RESULT.get(execution);
        if (result != EntrustmentResult.AGREED && result != EntrustmentResult.FAILED) {
            throw new Refused("调解结果请选择达成协议或者调解不成");
        }
        if (result == EntrustmentResult.AGREED
                && (report.terms() == null || report.terms().isBlank())) {
            throw new Refused("达成协议的，请填写协议内容");
        }
        entrustments.report(
                ENTRUSTMENT.get(execution),
                report.mediator(),
                report.account(),
                result == EntrustmentResult.AGREED ? report.terms() : null);
        if (result == EntrustmentResult.FAILED || !isDraftedNext(execution)) {
            ending.end(execution, result);
        }
    }

    /** A case goes its way by the model with which it began; the first of these ended with the report. */
    private static boolean isDraftedNext(DelegateExecution execution) {
        return execution.getBpmnModelInstance().getModelElementById("draftEntrustedAgreement") != null;
    }
}
