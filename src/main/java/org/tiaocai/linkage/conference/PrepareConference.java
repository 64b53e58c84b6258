package org.tiaocai.linkage.conference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 确定议程和会期. */
@Component
record PrepareConference(Submission submission, Conferences conferences, Topics topics, Clock clock)
        implements TaskOutcome {

    record Plan(
            @NotNull(message = "请填写会议日期") LocalDate meetsOn,

            @NotBlank(message = "请填写会议地点") @Size(max = 200, message = "会议地点不能超过二百字")
            String place,

            @NotBlank(message = "请填写主持人") @Size(max = 100, message = "主持人不能超过一百字")
            String chair,

            @NotBlank(message = "请填写参会单位和人员") @Size(max = 2_000, message = "参会单位和人员不能超过两千字")
            String invited,

            @NotNull(message = "请确定议程") List<@Valid Place> agenda) {}

    /** @param place its place on the agenda; null leaves the topic out */
    record Place(
            @NotNull(message = "议题不明") Long topic, @Nullable Integer place) {}

    @Override
    public void completed(DelegateExecution execution) {
        var conference = conferences.get(ConferenceVariables.CONFERENCE.get(execution));
        var plan = submission.read(execution, Plan.class);
        if (plan.meetsOn().isBefore(LocalDate.now(clock))) {
            throw new Refused("会议日期（" + plan.meetsOn() + "）不能早于今天");
        }
        var agenda = plan.agenda().stream()
                .filter(one -> one.place() != null)
                .sorted(Comparator.comparing(one -> Objects.requireNonNull(one.place())))
                .map(Place::topic)
                .toList();
        if (agenda.isEmpty()) {
            throw new Refused("议程上至少要有一个议题，请填写议题的次序");
        }
        topics.order(conference.id(), agenda);
        conferences.prepared(conference.id(), plan.meetsOn(), plan.place(), plan.chair(), plan.invited());
    }
}
