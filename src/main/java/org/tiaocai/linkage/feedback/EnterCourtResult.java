package org.tiaocai.linkage.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.linkage.followup.CourtProceedings;
import org.tiaocai.linkage.followup.CourtRoad;
import org.tiaocai.linkage.followup.ProceedingResult;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 登记裁判结果: claim by claim where the court has judged; with effect it decides on the award's force at once. */
@Component
record EnterCourtResult(
        Submission submission,
        CourtResults results,
        CourtProceedings proceedings,
        CourtRoad road,
        AwardItems awardItems,
        RunningLimits limits,
        Actor actor,
        Clock clock)
        implements TaskOutcome {

    private static final Set<ProceedingResult> ITEM_BY_ITEM =
            Set.of(ProceedingResult.JUDGMENT, ProceedingResult.PARTLY_SET_ASIDE);

    @Override
    public void completed(DelegateExecution execution) {
        var form = submission.read(execution, EnteredResult.class);
        var one = results.get(FeedbackVariables.RESULT.get(execution));
        var proceeding = proceedings.get(one.matterId());
        if (form.result().of() != proceeding.kind()) {
            throw new Refused(
                    "“" + form.result().label() + "”不是" + proceeding.kind().label() + "案件的结果，请核对");
        }
        var known = awardItems.of(proceeding).stream().map(AwardItem::id).collect(Collectors.toSet());
        var compared =
                form.comparison().stream().map(EnteredResult.Compared::item).collect(Collectors.toSet());
        if (!known.containsAll(compared)) {
            throw new Refused("比较的事项不在这份裁决书中，请刷新后重新填写");
        }
        if (ITEM_BY_ITEM.contains(form.result()) && !compared.equals(known)) {
            throw new Refused("判决结案、部分撤销裁决的，请对裁决的每一项逐项比较");
        }
        results.entered(one, form, actor.id(), LocalDate.now(clock));
        limits.settle(one.number(), RuleIds.COURT_RESULT_ENTRY, one.subject(), LocalDate.now(clock));
        if (form.effectiveOn() != null) {
            road.decided(proceeding.id(), form.result(), form.effectiveOn(), form.received(), form.setAside());
        }
    }
}
