package org.tiaocai.arbitration.award.making;

import static org.tiaocai.arbitration.award.making.AwardVariables.SIGNER;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 仲裁员签名 (法46): each for himself; a document that mixes types is signed by nobody. */
@Component
record SignAward(
        Submission submission,
        Awards awards,
        AwardSigning signings,
        Signatures signatures,
        Classes classes,
        Journal journal,
        Actor actor)
        implements TaskOutcome {

    record Signing(
            @NotNull(message = "请选择签名或者不签名") Boolean signed,

            @Nullable @Size(max = 2_000, message = "说明不能超过两千字")
            String reason) {}

    @Override
    public void completed(DelegateExecution execution) {
        var signing = submission.read(execution, Signing.class);
        var award = awards.inTheMaking(RegistrationNumber.of(execution));
        var signer = signings.due(execution, SIGNER.get(execution), actor.id());
        actor.mustBeOneOf(List.of(signer), "裁决书只能由仲裁员本人签名");
        if (signing.signed()) {
            classes.mustHold(award);
        }
        signatures.give(award, signer, signing.signed(), signing.reason());
        if (signing.signed()) {
            journal.act(award.number(), "仲裁员在裁决书上签名", null);
        } else {
            journal.internalAct(award.number(), "持不同意见的仲裁员不签名", null);
        }
    }
}
