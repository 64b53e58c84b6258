package org.tiaocai.linkage;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;

/** 审批 of what somebody proposed to a court: never by who proposed it, and never refused without a reason. */
@Component
public record Approvals(Submission submission, Actor actor) {

    record Opinion(
            @Nullable @Size(max = 2_000, message = "原因不能超过两千字")
            String reason) {}

    /** @return why it is refused; null when it is approved */
    public @Nullable String refusal(DelegateExecution execution, String proposedBy, boolean refused) {
        actor.mustNotBeOneOf(List.of(proposedBy), "提出人不得审批自己提出的事项");
        var reason = submission.read(execution, Opinion.class).reason();
        if (!refused) {
            return null;
        }
        if (reason == null || reason.isBlank()) {
            throw new Refused("不同意的，请填写原因");
        }
        return reason;
    }
}
