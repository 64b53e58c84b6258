package org.tiaocai.arbitration.filing;

import static org.tiaocai.arbitration.filing.FilingVariables.ADVICE;
import static org.tiaocai.arbitration.filing.FilingVariables.MATERIALS;

import jakarta.validation.constraints.Size;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.filing.FilingVariables.Advice;
import org.tiaocai.arbitration.filing.FilingVariables.Materials;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 审查材料 (规则29): everything that is missing is told at once; a second notice needs approval. */
@Component
record CheckMaterials(
        Submission submission,
        Arbitrations arbitrations,
        FilingFacts facts,
        Papers papers,
        RunningLimits limits,
        Journal journal)
        implements TaskOutcome {

    /** @param items 缺项清单, all of it */
    record Check(
            boolean oral,

            @Nullable @Size(max = 4_000, message = "补正事项不能超过四千字")
            String items) {}

    @Override
    public void completed(DelegateExecution execution) {
        var check = submission.read(execution, Check.class);
        var number = RegistrationNumber.of(execution);
        if (check.oral()) {
            arbitrations.appliedOrally(number);
            var receivedOn = arbitrations.get(number).applicationReceivedOn();
            papers.issue(number, "D302", "application", facts.application(number, receivedOn));
        }
        if (MATERIALS.get(execution) == Materials.INCOMPLETE) {
            if (check.items() == null || check.items().isBlank()) {
                throw new Refused("请列出需要补正的全部事项；补正只能一次告知（规则第二十九条）");
            }
            arbitrations.supplementNoticed(number, check.items().strip());
            journal.act(number, "要求补正", check.items().strip());
            limits.settle(number, RuleIds.SUPPLEMENT_NOTICE);
            return;
        }
        if (ADVICE.get(execution) == Advice.SUGGESTED
                && arbitrations.get(number).deferral().suggestedOn() != null) {
            throw new Refused("已经发出过调解建议书，请直接进入立案审查");
        }
        journal.act(number, "申请材料齐备", null);
        limits.cease(number, RuleIds.SUPPLEMENT_NOTICE);
    }
}
