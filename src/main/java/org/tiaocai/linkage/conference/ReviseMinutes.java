package org.tiaocai.linkage.conference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 修改纪要 and the standards in it, as the court has asked. */
@Component
record ReviseMinutes(Submission submission, Conferences conferences, AgreedStandards standards) implements TaskOutcome {

    record Revision(
            @NotBlank(message = "请填写会议纪要") @Size(max = 20_000, message = "纪要不能超过两万字")
            String minutes,

            @Nullable List<@Valid Reworded> standards) {}

    record Reworded(
            @NotNull(message = "口径不明") Long topic,

            @NotBlank(message = "请填写口径名称") @Size(max = 200, message = "口径名称不能超过二百字")
            String standard,

            @NotBlank(message = "请填写口径内容") @Size(max = 4_000, message = "口径内容不能超过四千字")
            String wording) {}

    @Override
    public void completed(DelegateExecution execution) {
        var id = ConferenceVariables.CONFERENCE.get(execution);
        var revision = submission.read(execution, Revision.class);
        conferences.revised(id, revision.minutes());
        if (revision.standards() != null) {
            var drafted = standards.of(id).stream().map(AgreedStandard::topicId).toList();
            revision.standards().forEach(one -> {
                if (!drafted.contains(one.topic())) {
                    throw new Refused("所选口径不属于这次会议，请刷新后重新填写");
                }
                standards.draft(one.topic(), one.standard(), one.wording());
            });
        }
    }
}
