package org.tiaocai.arbitration.award.making;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.arbitration.award.making.ExaminedEvidence.Examined;
import org.tiaocai.documents.LackingParticulars;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 拟制裁决书 (法46, 规则53): the facts in dispute and the reasons; the rest of the paper is known. */
@Component
record DraftAward(
        Submission submission, Awards awards, AwardDrafts drafts, ExaminedEvidence evidence, LackingParticulars lacking)
        implements TaskOutcome {

    /** @param evidence what is found of each item; what was found before stands where it is not said */
    record Draft(
            @NotBlank(message = "请填写争议事实") @Size(max = 20_000, message = "争议事实不能超过两万字")
            String facts,

            @NotBlank(message = "请填写裁决理由") @Size(max = 20_000, message = "裁决理由不能超过两万字")
            String reasons,

            @Nullable @Size(max = 200, message = "证据超过 200 项，请合并")
            List<@Valid Examined> evidence) {}

    @Override
    public void completed(DelegateExecution execution) {
        var draft = submission.read(execution, Draft.class);
        var number = RegistrationNumber.of(execution);
        var award = awards.inTheMaking(number);
        lacking.mustBeSaid(number, "D506", List.of());
        drafts.drafted(award, draft.facts(), draft.reasons());
        if (draft.evidence() != null) {
            evidence.found(award, draft.evidence());
        }
    }
}
