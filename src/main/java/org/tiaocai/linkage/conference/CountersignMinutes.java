package org.tiaocai.linkage.conference;

import jakarta.validation.constraints.Size;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.linkage.conference.ConferenceVariables.Countersignature;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 法院会签纪要, or says what it wants changed. */
@Component
record CountersignMinutes(Submission submission, Conferences conferences) implements TaskOutcome {

    record Opinion(
            @Nullable @Size(max = 4_000, message = "意见不能超过四千字")
            String opinion) {}

    @Override
    public void completed(DelegateExecution execution) {
        var opinion = submission.read(execution, Opinion.class).opinion();
        var revise = ConferenceVariables.COUNTERSIGNATURE.get(execution) == Countersignature.REVISE;
        if (revise && (opinion == null || opinion.isBlank())) {
            throw new Refused("需要修改的，请填写修改意见");
        }
        conferences.objected(ConferenceVariables.CONFERENCE.get(execution), revise ? opinion : null);
    }
}
