package org.tiaocai.arbitration.preparation;

import static org.tiaocai.arbitration.preparation.PreparationVariables.ANSWER;
import static org.tiaocai.arbitration.preparation.PreparationVariables.ANSWERING;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.preparation.PreparationVariables.Answering;
import org.tiaocai.dispute.Journal;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 收取答辩书 (规则33); in a simplified case, and after a change of claims, the respondent may do without the period (规则44, 58). */
@Component
record ReceiveAnswer(
        Submission submission,
        Answers answers,
        Arbitrations arbitrations,
        RunningLimits limits,
        Journal journal,
        Clock clock)
        implements TaskOutcome {

    record Paper(
            @NotNull(message = "请填写日期") LocalDate on,

            @Nullable @Size(max = 4_000, message = "答辩要点不能超过四千字")
            String summary) {}

    @Override
    public void completed(DelegateExecution execution) {
        var paper = submission.read(execution, Paper.class);
        var answer = answers.get(ANSWER.get(execution));
        var number = answer.number();
        if (paper.on().isAfter(LocalDate.now(clock)) || paper.on().isBefore(answer.servedOn())) {
            throw new Refused(
                    "日期（" + paper.on() + "）应在" + answer.answersTo().label() + "送达之日（" + answer.servedOn() + "）与今天之间");
        }
        if (ANSWERING.get(execution) == Answering.WAIVED) {
            var isNewPeriod = answer.answersTo() == Answer.To.CLAIM_CHANGE;
            if (!isNewPeriod && !arbitrations.get(number).isSimplified()) {
                throw new Refused("只有简易处理的案件，经被申请人同意才可以缩短或者取消答辩期（规则第五十八条）；增加、变更请求的，被申请人可以明确放弃新的答辩期（第四十四条）");
            }
            answers.waived(answer.id(), paper.on(), paper.summary());
            journal.act(number, answer.answersTo().side().label() + "同意取消答辩期", null);
        } else {
            answers.answered(answer.id(), paper.on(), paper.summary());
            limits.start(number, RuleIds.ANSWER_COPY, Answer.subject(answer.partyId()), paper.on(), "收到答辩书");
            journal.act(number, "收到答辩书", null);
        }
        limits.settle(number, RuleIds.ANSWER_PERIOD, Answer.subject(answer.partyId()), paper.on());
    }
}
