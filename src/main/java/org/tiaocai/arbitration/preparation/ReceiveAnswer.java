package org.tiaocai.arbitration.preparation;

import static org.tiaocai.arbitration.preparation.PreparationVariables.ANSWERING;
import static org.tiaocai.arbitration.preparation.PreparationVariables.DEFENCE;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.preparation.PreparationVariables.Answering;
import org.tiaocai.clocks.Clocks;
import org.tiaocai.dispute.Journal;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 收取答辩书 (规则33); in a simplified case the respondent may do without the period (规则58). */
@Component
class ReceiveAnswer implements TaskOutcome {

    private final Submission submission;
    private final Defences defences;
    private final Arbitrations arbitrations;
    private final Clocks clocks;
    private final Journal journal;
    private final Clock clock;

    ReceiveAnswer(
            Submission submission,
            Defences defences,
            Arbitrations arbitrations,
            Clocks clocks,
            Journal journal,
            Clock clock) {
        this.submission = submission;
        this.defences = defences;
        this.arbitrations = arbitrations;
        this.clocks = clocks;
        this.journal = journal;
        this.clock = clock;
    }

    record Answer(
            @NotNull(message = "请填写日期") LocalDate on,

            @Nullable @Size(max = 4_000, message = "答辩要点不能超过四千字")
            String summary) {}

    @Override
    public void completed(DelegateExecution execution) {
        var answer = submission.read(execution, Answer.class);
        var defence = defences.get(DEFENCE.get(execution));
        var number = defence.number();
        if (answer.on().isAfter(LocalDate.now(clock)) || answer.on().isBefore(defence.servedOn())) {
            throw new Refused("日期（" + answer.on() + "）应在申请书副本送达之日（" + defence.servedOn() + "）与今天之间");
        }
        if (ANSWERING.get(execution) == Answering.WAIVED) {
            if (!arbitrations.get(number).isSimplified()) {
                throw new Refused("只有简易处理的案件，经被申请人同意才可以缩短或者取消答辩期（规则第五十八条）");
            }
            defences.waived(defence.id(), answer.on(), answer.summary());
            journal.act(number, "被申请人同意取消答辩期", null);
        } else {
            defences.answered(defence.id(), answer.on(), answer.summary());
            clocks.start(number, "A11", Defence.subject(defence.partyId()), answer.on(), "收到答辩书");
            journal.act(number, "收到答辩书", null);
        }
        clocks.settle(number, "A10", Defence.subject(defence.partyId()), answer.on());
    }
}
