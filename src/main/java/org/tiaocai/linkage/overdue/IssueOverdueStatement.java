package org.tiaocai.linkage.overdue;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.ArbitrationPapers;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;

/** 逾期未裁情况说明 (D604): acceptance, end of the limit, what is excluded, and where the case stands. */
@Component
class IssueOverdueStatement implements JavaDelegate {

    private final OverdueCases overdue;
    private final Arbitrations arbitrations;
    private final ArbitrationPapers papers;
    private final RunningLimits limits;

    IssueOverdueStatement(
            OverdueCases overdue, Arbitrations arbitrations, ArbitrationPapers papers, RunningLimits limits) {
        this.overdue = overdue;
        this.arbitrations = arbitrations;
        this.papers = papers;
        this.limits = limits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var one = overdue.get(OverdueVariables.OVERDUE.get(execution));
        var number = one.number();
        var arbitration = arbitrations.get(number);
        var limit =
                limits.open(number, arbitration.acceptedOn() == null ? RuleIds.FILING_DECISION : RuleIds.AWARD_LIMIT);
        var excluded = limit.map(limits::exclusionsOf).orElseGet(List::of).stream()
                .map(each -> each.reason())
                .collect(Collectors.joining("、"));
        var document = papers.letter(
                number,
                "D604",
                "逾期未裁情况说明",
                one.subject(),
                "收到申请：" + arbitration.applicationReceivedOn()
                        + (arbitration.acceptedOn() == null ? "；尚未作出受理决定" : "；受理：" + arbitration.acceptedOn()),
                limit.map(each -> "期限届满：" + each.dueOn()).orElse(""),
                excluded.isEmpty() ? "没有扣除的期间。" : "已扣除：" + excluded,
                "逾期的情形：" + (one.excuse() == null ? "" : one.excuse().label()),
                "具体情况：" + one.account(),
                "依照《中华人民共和国劳动争议调解仲裁法》第四十三条，当事人可以就该争议事项向人民法院提起诉讼；人民法院立案的，请告知本委。");
        overdue.stated(one, document);
    }
}
