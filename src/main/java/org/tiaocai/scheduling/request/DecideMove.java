package org.tiaocai.scheduling.request;

import static org.tiaocai.scheduling.request.RequestVariables.DECISION;
import static org.tiaocai.scheduling.request.RequestVariables.REQUEST;

import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.scheduling.ClaimResult;
import org.tiaocai.scheduling.Moves;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 处理改期申请: granted, the session is moved in the same transaction; refused, with the reason. */
@Component
record DecideMove(Submission submission, MoveRequests requests, Moves moves) implements TaskOutcome {

    record Choice(
            @Nullable String room,
            @Nullable LocalDateTime startsAt,

            @Nullable @Size(max = 500, message = "答复不能超过五百字")
            String answer) {}

    @Override
    public void completed(DelegateExecution execution) {
        var choice = submission.read(execution, Choice.class);
        var request = requests.get(REQUEST.get(execution));
        switch (DECISION.get(execution)) {
            case GRANTED -> grant(request, choice);
            case REFUSED -> refuse(request, choice);
            case LAPSED -> throw new Refused("请选择同意或者不同意");
        }
    }

    private void grant(MoveRequest request, Choice choice) {
        if (choice.room() == null || choice.startsAt() == null) {
            throw new Refused("同意改期的，请选择新的房间和时间");
        }
        requests.decide(request.id(), MoveDecision.GRANTED, choice.answer());
        var result = moves.move(request.booking(), choice.room(), choice.startsAt(), "当事人申请：" + request.reason());
        if (result instanceof ClaimResult.Lost lost) {
            throw new Refused("这个时段的房间或人员已被占用。" + Bookings.inWords(lost.next()));
        }
    }

    private void refuse(MoveRequest request, Choice choice) {
        if (choice.answer() == null || choice.answer().isBlank()) {
            throw new Refused("不同意改期的，请写明理由，答复当事人");
        }
        requests.decide(request.id(), MoveDecision.REFUSED, choice.answer());
    }
}
