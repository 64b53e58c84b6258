package org.tiaocai.intake;

import static org.tiaocai.intake.IntakeVariables.ROUTE;
import static org.tiaocai.intake.IntakeVariables.TRIAGE;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.intake.IntakeVariables.Route;
import org.tiaocai.intake.IntakeVariables.Triage;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 释明并选择途径: what the applicant was told, and the road that they chose. */
@Component
record AdviseOnRoute(Submission submission, Journal journal) implements TaskOutcome {

    record Advice(
            @NotBlank(message = "请填写释明内容") @Size(max = 2_000, message = "释明内容不能超过两千字")
            String explanation,

            @Nullable Referral referredTo) {}

    /** Bodies that a person is pointed to. */
    enum Referral {
        COURT("人民法院"),
        INSURANCE("社会保险经办机构"),
        INSPECTION("劳动保障监察"),
        PETITION("信访部门"),
        OTHER("其他机构");

        private final String label;

        Referral(String label) {
            this.label = label;
        }
    }

    @Override
    public void completed(DelegateExecution execution) {
        var advice = submission.read(execution, Advice.class);
        var route = ROUTE.get(execution);
        if (TRIAGE.get(execution) == Triage.OUT_OF_SCOPE && route != Route.REFERRED) {
            throw new Refused("该事项不属于劳动人事争议，只能告知当事人其他处理途径");
        }
        if (route == Route.REFERRED && advice.referredTo() == null) {
            throw new Refused("请选择告知当事人去往的机构");
        }
        var to = advice.referredTo() == null ? "" : "（告知机构：" + advice.referredTo().label + "）";
        journal.act(RegistrationNumber.of(execution), "释明并由当事人选择途径" + to, advice.explanation());
    }
}
