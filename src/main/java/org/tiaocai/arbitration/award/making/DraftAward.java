package org.tiaocai.arbitration.award.making;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 拟制裁决书 (法46, 规则53): the facts in dispute and the reasons; the rest of the paper is known. */
@Component
record DraftAward(Submission submission, Awards awards, AwardDrafts drafts) implements TaskOutcome {

    record Draft(
            @NotBlank(message = "请填写争议事实") @Size(max = 20_000, message = "争议事实不能超过两万字")
            String facts,

            @NotBlank(message = "请填写裁决理由") @Size(max = 20_000, message = "裁决理由不能超过两万字")
            String reasons) {}

    @Override
    public void completed(DelegateExecution execution) {
        var draft = submission.read(execution, Draft.class);
        drafts.drafted(awards.inTheMaking(RegistrationNumber.of(execution)), draft.facts(), draft.reasons());
    }
}
