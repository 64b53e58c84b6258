package org.tiaocai.linkage.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.limits.ReckonerInForce;
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
        ReckonerInForce reckoner,
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
        mustBePastAppeal(form);
        results.entered(one, form, actor.id(), LocalDate.now(clock));
        limits.settle(one.number(), RuleIds.COURT_RESULT_ENTRY, one.subject(), LocalDate.now(clock));
        if (form.effectiveOn() != null) {
            road.decided(proceeding.id(), form.result(), form.effectiveOn(), form.received(), form.setAside());
        }
    }

    /** 上诉期 runs from the last receipt, at the earliest from the day of the decision; only who is past it has a final one. */
    private void mustBePastAppeal(EnteredResult form) {
        var days = form.result().daysToAppeal();
        if (form.instance() != Instance.FIRST || form.effectiveOn() == null || days == 0) {
            return;
        }
        var received = Stream.concat(Stream.of(form.decidedOn()), form.received().values().stream())
                .max(LocalDate::compareTo)
                .orElseThrow();
        var last = reckoner.calendar().rollForward(received.plusDays(days));
        if (!form.effectiveOn().isAfter(last)) {
            throw new Refused("一审的“" + form.result().label() + "”自送达之日起" + days + "日内可以上诉（民事诉讼法第一百七十一条），上诉期最早至 " + last
                    + " 届满，期满无人上诉的才生效；还没有生效的，不填生效日期；一审终审的，请改选审级");
        }
    }
}
