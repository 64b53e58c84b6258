package org.tiaocai.linkage.observation;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.hearing.Hearing;
import org.tiaocai.arbitration.hearing.Hearings;
import org.tiaocai.linkage.observation.ObservationVariables.Status;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 登记签到: who came, to a hearing that was open to the public on that day; or why nobody could. */
@Component
record RecordAttendance(
        Submission submission, Observations observations, Observers observers, Hearings hearings, Clock clock)
        implements TaskOutcome {

    record Attendance(
            @Nullable LocalDate observedOn,

            @Nullable
            @DecimalMin(value = "0.5", message = "学时应在半学时以上")
            @DecimalMax(value = "16", message = "一次观摩不超过十六学时")
            BigDecimal hours,

            @Nullable List<String> present,

            @Nullable @Size(max = 2_000, message = "取消的原因不能超过两千字")
            String reason) {}

    @Override
    public void completed(DelegateExecution execution) {
        var one = observations.get(ObservationVariables.OBSERVATION.get(execution));
        var form = submission.read(execution, Attendance.class);
        if (ObservationVariables.STATUS.get(execution) == Status.CANCELLED) {
            if (form.reason() == null || form.reason().isBlank()) {
                throw new Refused("取消观摩的，请填写原因");
            }
            observations.cancelled(one.id(), form.reason());
            return;
        }
        var on = form.observedOn();
        if (on == null || on.isAfter(LocalDate.now(clock)) || form.hours() == null) {
            throw new Refused("请填写观摩日期（不能晚于今天）和学时");
        }
        var invited =
                observers.of(one.id()).stream().map(Observers.Observer::person).toList();
        if (form.present() == null || form.present().isEmpty() || !invited.containsAll(form.present())) {
            throw new Refused("请从观摩人员中勾选到场的人员");
        }
        var number = one.number();
        if (number != null) {
            mustHaveBeenOpen(number, on);
        }
        observers.present(one.id(), form.present());
        observations.observed(one.id(), on, form.hours());
    }

    private void mustHaveBeenOpen(RegistrationNumber number, LocalDate on) {
        var open = hearings.of(number).stream()
                .map(Hearing::minutes)
                .filter(Objects::nonNull)
                .filter(minutes -> minutes.heldOn().equals(on))
                .anyMatch(Hearing.Minutes::open);
        if (!open) {
            throw new Refused("案件 " + number + " 在 " + on + " 没有公开审理的开庭记录：不公开审理的不能观摩，请核对庭审笔录");
        }
    }
}
