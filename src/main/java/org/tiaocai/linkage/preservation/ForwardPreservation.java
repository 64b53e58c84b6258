package org.tiaocai.linkage.preservation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.linkage.CourtCases;
import org.tiaocai.linkage.Courts;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 选定法院并核对随附材料 (保全规定3). */
@Component
record ForwardPreservation(
        Submission submission, Preservations preservations, Courts courts, CourtCases courtCases, Clock clock)
        implements TaskOutcome {

    record Forwarding(
            @NotBlank(message = "请选择被申请人住所地或者财产所在地的基层人民法院") String court,

            @NotBlank(message = "请列明随附的材料") @Size(max = 2_000, message = "随附材料不能超过两千字")
            String enclosures) {}

    @Override
    public void completed(DelegateExecution execution) {
        var form = submission.read(execution, Forwarding.class);
        var one = preservations.get(PreservationVariables.PRESERVATION.get(execution));
        preservations.forwarding(one, courts.get(form.court()).id(), form.enclosures(), LocalDate.now(clock));
        courtCases.concerns(one.number(), form.court());
    }
}
