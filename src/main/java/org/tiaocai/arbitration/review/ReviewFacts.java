package org.tiaocai.arbitration.review;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.FactsOf;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.mediation.MediationFile;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;

/** 审查文书所载事项. */
@Component
class ReviewFacts implements FactsOf {

    private final Reviews reviews;
    private final MediationFile mediation;
    private final RunningLimits limits;
    private final Actor actor;

    ReviewFacts(Reviews reviews, MediationFile mediation, RunningLimits limits, Actor actor) {
        this.reviews = reviews;
        this.mediation = mediation;
        this.limits = limits;
        this.actor = actor;
    }

    /** 受理通知书（仲裁审查）, with the last day of the review. */
    record ReviewAcceptance(
            String occasion, LocalDate appliedOn, @Nullable LocalDate due) implements Facts {}

    /** 不予受理通知书（仲裁审查）. */
    record ReviewRefusal(
            String occasion, LocalDate appliedOn, @Nullable RefusalGround ground) implements Facts {}

    /** 不予制作调解书通知书. */
    record ConversionRefusal(
            String occasion,
            @Nullable FailureGround ground,
            @Nullable String opinion) implements Facts {}

    /** 终止审查决定书, for one of three reasons. */
    record ReviewTermination(String occasion, boolean withdrawn, boolean unsigned, boolean notConverted)
            implements Facts {}

    /** 调解书, whose terms stand word for word as in the agreement (规则77). */
    record ReviewMediationDocument(
            String occasion,
            String terms,
            @Nullable LocalDate performanceDue,
            String performanceMethod,
            @Nullable LocalDate effectiveOn,
            LocalDate appliedOn,
            @Nullable String arbitrator)
            implements Facts {}

    ReviewAcceptance acceptance(DelegateExecution execution) {
        var review = review(execution);
        return new ReviewAcceptance(
                occasion(review),
                review.appliedOn(),
                limits.open(review.number(), "M11").map(RunningLimit::dueOn).orElse(null));
    }

    ReviewRefusal refusal(DelegateExecution execution) {
        var review = review(execution);
        return new ReviewRefusal(occasion(review), review.appliedOn(), review.refusalGround());
    }

    ConversionRefusal conversionRefusal(DelegateExecution execution) {
        var review = review(execution);
        return new ConversionRefusal(occasion(review), review.failureGround(), review.opinion());
    }

    ReviewTermination termination(DelegateExecution execution) {
        var review = review(execution);
        return new ReviewTermination(
                occasion(review),
                review.outcome() == ReviewOutcome.WITHDRAWN,
                review.outcome() == ReviewOutcome.NOT_SIGNED,
                review.outcome() == ReviewOutcome.NOT_CONVERTED);
    }

    ReviewMediationDocument mediationDocument(DelegateExecution execution) {
        var review = review(execution);
        var agreement = mediation
                .of(review.number())
                .map(MediationFile.Page::agreement)
                .orElseThrow(() -> new Refused("案件 " + review.number() + " 没有生效的调解协议"));
        return new ReviewMediationDocument(
                occasion(review),
                agreement.terms(),
                agreement.performanceDue(),
                agreement.performanceMethod(),
                agreement.effectiveOn(),
                review.appliedOn(),
                review.arbitrator() == null ? null : actor.nameOf(review.arbitrator()));
    }

    private Review review(DelegateExecution execution) {
        return reviews.get(ReviewVariables.REVIEW.get(execution));
    }

    private static String occasion(Review review) {
        return "review-" + review.id();
    }
}
