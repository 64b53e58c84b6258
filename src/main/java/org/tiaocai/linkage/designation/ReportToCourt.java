package org.tiaocai.linkage.designation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.clocks.Clocks;
import org.tiaocai.shared.CaseNumber;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 报告法院委派调解的结果: agreement or none, how it went, and whether the court is asked to confirm. */
@Component
class ReportToCourt implements TaskOutcome {

    private final Submission submission;
    private final Designations designations;
    private final Clocks clocks;

    ReportToCourt(Submission submission, Designations designations, Clocks clocks) {
        this.submission = submission;
        this.designations = designations;
        this.clocks = clocks;
    }

    record Report(
            @NotBlank(message = "请填写调解经过") @Size(max = 5_000, message = "调解经过不能超过五千字")
            String account,

            @Nullable @Size(max = 20_000, message = "协议内容不能超过两万字")
            String terms,

            boolean confirmation) {}

    @Override
    public void completed(DelegateExecution execution) {
        var report = submission.read(execution, Report.class);
        var designation = designations.get(CaseNumber.of(execution.getProcessBusinessKey()));
        var result = DesignationVariables.RESULT.get(execution);
        if (result != DesignationResult.AGREED && result != DesignationResult.FAILED) {
            throw new Refused("调解结果请选择达成协议或者调解不成");
        }
        var agreed = result == DesignationResult.AGREED;
        if (agreed && (report.terms() == null || report.terms().isBlank())) {
            throw new Refused("达成协议的，请填写协议内容");
        }
        clocks.settle(designation.number(), designation.kind().rule());
        designations.reported(
                designation.number(),
                report.account(),
                agreed ? report.terms() : null,
                agreed && report.confirmation());
    }
}
