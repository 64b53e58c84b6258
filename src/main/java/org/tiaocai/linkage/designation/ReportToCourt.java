package org.tiaocai.linkage.designation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.mediation.DesignatedMediations;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 报告达成的协议: how it came about, what was agreed, and whether the court is asked to confirm it. */
@Component
record ReportToCourt(Submission submission, Designations designations, DesignatedMediations mediations)
        implements TaskOutcome {

    record Report(
            @NotBlank(message = "请填写调解经过") @Size(max = 5_000, message = "调解经过不能超过五千字")
            String account,

            @NotBlank(message = "请填写协议内容") @Size(max = 20_000, message = "协议内容不能超过两万字")
            String terms,

            boolean confirmation) {}

    @Override
    public void completed(DelegateExecution execution) {
        var report = submission.read(execution, Report.class);
        var number = RegistrationNumber.of(execution);
        mediations.agreed(number);
        designations.reported(number, report.account(), report.terms(), report.confirmation());
    }
}
