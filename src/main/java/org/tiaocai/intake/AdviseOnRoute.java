package org.tiaocai.intake;

import static org.tiaocai.intake.IntakeVariables.ROUTE;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Finding;
import org.tiaocai.dispute.Findings;
import org.tiaocai.dispute.Journal;
import org.tiaocai.intake.IntakeVariables.Route;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/**
 * 释明并选择途径: what the applicant was told, and the road that they chose. The counter advises and never bars: who
 * insists on an application is answered by the commission in writing (法29).
 */
@Component
record AdviseOnRoute(Submission submission, Findings findings, LegalAid legalAid, Journal journal)
        implements TaskOutcome {

    /** @param legalAid what became of the offer of legal aid; empty where none was made */
    record Advice(
            @NotBlank(message = "请填写释明内容") @Size(max = 2_000, message = "释明内容不能超过两千字")
            String explanation,

            @Nullable Referral referredTo,
            LegalAid.@Nullable Reply legalAid) {}

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
        var number = RegistrationNumber.of(execution);
        var route = ROUTE.get(execution);
        var outside = findings.has(number, Finding.OUT_OF_SCOPE);
        if (outside && route == Route.MEDIATION) {
            throw new Refused("该事项不属于劳动人事争议，不能进入劳动争议调解，只能告知当事人其他处理途径；当事人坚持申请仲裁的，选择“申请仲裁”，由仲裁委员会书面答复");
        }
        if (route == Route.REFERRED && advice.referredTo() == null) {
            throw new Refused("请选择告知当事人去往的机构");
        }
        var to = advice.referredTo() == null ? "" : "（告知机构：" + advice.referredTo().label + "）";
        var insists = outside && route == Route.ARBITRATION ? "；当事人坚持申请仲裁" : "";
        journal.act(number, "释明并由当事人选择途径" + to + insists, advice.explanation());
        legalAid.offered(number, advice.legalAid());
    }
}
