package org.tiaocai.linkage.overdue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.FactsOf;
import org.tiaocai.documents.Reckoned;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.overdue.OverdueCase.Excuse;

/** 逾期未裁文书所载事项. */
@Component
record OverdueFacts(OverdueCases overdue, Arbitrations arbitrations, RunningLimits limits, Courts courts)
        implements FactsOf {

    /**
     * 逾期未裁情况说明: acceptance, end of the limit, what is excluded, and where the case stands.
     *
     * @param excluded why days are excluded, with 、 between the reasons; blank where none are
     */
    record OverdueStatement(
            String occasion,
            LocalDate receivedOn,
            @Nullable LocalDate acceptedOn,
            @Reckoned @Nullable LocalDate due,
            String excluded,
            @Nullable Excuse excuse,
            @Nullable String account)
            implements Facts {}

    /** 法院立案告知接收登记. */
    record DocketingRecord(
            String court,
            @Nullable String docketNo,
            @Nullable LocalDate docketedOn) implements Facts {}

    OverdueStatement statement(DelegateExecution execution) {
        return statement(overdue.get(OverdueVariables.OVERDUE.get(execution)));
    }

    OverdueStatement statement(OverdueCase one) {
        var arbitration = arbitrations.get(one.number());
        var limit = limits.open(
                one.number(), arbitration.acceptedOn() == null ? RuleIds.FILING_DECISION : RuleIds.AWARD_LIMIT);
        return new OverdueStatement(
                one.subject(),
                arbitration.applicationReceivedOn(),
                arbitration.acceptedOn(),
                limit.map(RunningLimit::dueOn).orElse(null),
                limit.map(limits::exclusionsOf).orElseGet(List::of).stream()
                        .map(each -> each.reason())
                        .collect(Collectors.joining("、")),
                one.excuse(),
                one.account());
    }

    DocketingRecord docketing(OverdueCase one) {
        return new DocketingRecord(courts.name(Objects.requireNonNull(one.court())), one.docketNo(), one.docketedOn());
    }
}
