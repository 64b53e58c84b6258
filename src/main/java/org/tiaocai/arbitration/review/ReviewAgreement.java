package org.tiaocai.arbitration.review;

import static org.tiaocai.arbitration.review.ReviewVariables.CONCLUSION;
import static org.tiaocai.arbitration.review.ReviewVariables.REVIEW;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.review.ReviewFacts.Check;
import org.tiaocai.arbitration.review.ReviewVariables.Conclusion;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.LackingParticulars;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 审查调解协议 (D204; 规则76–78): item by item, within five working days, by the designated arbitrator alone. */
@Component
record ReviewAgreement(
        Submission submission,
        Reviews reviews,
        ReviewFacts facts,
        CertainAgreement certain,
        Papers papers,
        LackingParticulars lacking,
        RunningLimits limits,
        Journal journal,
        Actor actor)
        implements TaskOutcome {

    /** The six items of the sheet; a pass needs every one. */
    record Opinion(
            boolean voluntary,
            boolean lawful,
            boolean clear,
            boolean harmsNobody,
            boolean evidenceTrue,
            boolean confirmsNoRelation,
            @Nullable FailureGround ground,

            @NotBlank(message = "请填写审查意见") @Size(max = 2_000, message = "审查意见不能超过两千字")
            String opinion) {

        boolean passes() {
            return checks().stream().allMatch(Check::met);
        }

        List<Check> checks() {
            return List.of(
                    new Check("双方自愿达成", voluntary),
                    new Check("内容合法", lawful),
                    new Check("内容明确、可以履行", clear),
                    new Check("不损害他人和公共利益", harmsNobody),
                    new Check("证据真实，没有虚假调解", evidenceTrue),
                    new Check("不涉及确认劳动关系", confirmsNoRelation));
        }

        /** Whether the sheet bears the ground out; another one than the five may stand beside six points that are met. */
        boolean bearsOut(FailureGround said) {
            return switch (said) {
                case AGAINST_FREE_WILL -> !voluntary;
                case BREAKS_MANDATORY_LAW -> !lawful;
                case UNCLEAR -> !clear;
                case HARMS_OTHERS -> !harmsNobody;
                case FALSE_EVIDENCE -> !evidenceTrue;
                case OTHER -> !confirmsNoRelation || passes();
            };
        }

        String notMet() {
            return checks().stream().filter(one -> !one.met()).map(Check::item).collect(Collectors.joining("、"));
        }
    }

    @Override
    public void completed(DelegateExecution execution) {
        var sheet = submission.read(execution, Opinion.class);
        var review = reviews.get(REVIEW.get(execution));
        if (!actor.id().equals(review.arbitrator())) {
            throw new Refused("只有指定的仲裁员才能作出审查意见");
        }
        var converted = CONCLUSION.get(execution) == Conclusion.CONVERTED;
        if (converted && !sheet.passes()) {
            throw new Refused("六项核对须全部通过才能制作调解书；有一项不通过的，请选择不予制作并说明事由");
        }
        var ground = sheet.ground();
        if (!converted && ground == null) {
            throw new Refused("请选择不予制作调解书的事由");
        }
        if (!converted && ground != null && !sheet.bearsOut(ground)) {
            throw new Refused("不予制作的事由“" + ground.label() + "”与逐项核对的意见不符："
                    + (sheet.passes() ? "六项都已核对符合" : "核对不符合的是“" + sheet.notMet() + "”")
                    + "；请取消相应一项的勾选，或者改选事由（规则第七十八条）");
        }
        if (converted) {
            certain.check(review.number());
            lacking.mustBeSaid(review.number(), "D208", List.of());
        }
        reviews.conclude(review.id(), converted ? null : sheet.ground(), sheet.opinion());
        var opinion = facts.opinion(reviews.get(review.id()), sheet.checks(), sheet.opinion());
        papers.issue(review.number(), "D204", opinion.occasion(), opinion);
        limits.settle(review.number(), RuleIds.REVIEW_LIMIT);
        journal.act(review.number(), converted ? "审查通过，制作调解书" : "审查未通过，不予制作调解书", sheet.opinion());
    }
}
