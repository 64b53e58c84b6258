package org.tiaocai.arbitration.review;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Parties;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.FactsOf;
import org.tiaocai.documents.PartyParticulars;
import org.tiaocai.documents.Reckoned;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.mediation.AgreedTerms;
import org.tiaocai.mediation.Agreement;
import org.tiaocai.mediation.AgreementsInForce;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;

/** 审查文书所载事项. */
@Component
record ReviewFacts(Reviews reviews, AgreementsInForce agreements, Parties parties, RunningLimits limits, Actor actor)
        implements FactsOf {

    /** 仲裁审查申请书, by both (规则74). */
    record ReviewApplication(
            String occasion,
            List<PartyParticulars> persons,
            AgreedTerms agreed,
            String terms,
            @Nullable LocalDate performanceDue,
            @Nullable LocalDate effectiveOn,
            LocalDate applicantConfirmedOn,
            LocalDate respondentConfirmedOn,
            LocalDate appliedOn)
            implements Facts {}

    /** 审查意见表, for the internal file: what was looked at, item by item (规则77, 78). */
    record ReviewOpinion(
            String occasion,
            List<Check> checks,
            boolean converted,
            @Nullable FailureGround ground,
            String opinion,
            String arbitrator,
            @Nullable LocalDate concludedOn)
            implements Facts {}

    /** One item of the sheet. */
    record Check(String item, boolean met) {}

    /** 审查延期审批表, for the internal file (规则76). */
    record ReviewExtension(
            String occasion,
            @Nullable LocalDate acceptedOn,
            @Reckoned @Nullable LocalDate dueBefore,
            @Reckoned @Nullable LocalDate due,
            String reason,
            @Nullable String arbitrator,
            String approver)
            implements Facts {}

    /** 受理通知书（仲裁审查）, with the last day of the review. */
    record ReviewAcceptance(
            String occasion,
            LocalDate appliedOn,
            @Nullable LocalDate acceptedOn,
            @Nullable String arbitrator,
            @Reckoned @Nullable LocalDate due)
            implements Facts {}

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
            @Nullable String organisation,
            AgreedTerms agreed,
            String terms,
            @Nullable LocalDate performanceDue,
            String performanceMethod,
            @Nullable LocalDate effectiveOn,
            LocalDate appliedOn,
            @Nullable String arbitrator)
            implements Facts {}

    ReviewApplication application(Review review, LocalDate applicantConfirmedOn, LocalDate respondentConfirmedOn) {
        var agreement = agreement(review);
        return new ReviewApplication(
                occasion(review),
                PartyParticulars.of(parties, review.number(), party -> true),
                agreements.agreed(review.number()),
                agreement.terms(),
                agreement.performanceDue(),
                agreement.effectiveOn(),
                applicantConfirmedOn,
                respondentConfirmedOn,
                review.appliedOn());
    }

    ReviewOpinion opinion(Review review, List<Check> checks, String opinion) {
        return new ReviewOpinion(
                occasion(review),
                checks,
                review.failureGround() == null,
                review.failureGround(),
                opinion,
                actor.nameOf(actor.id()),
                review.concludedOn());
    }

    ReviewExtension extension(Review review, @Nullable LocalDate dueBefore, String reason) {
        return new ReviewExtension(
                occasion(review),
                review.decidedOn(),
                dueBefore,
                due(review),
                reason,
                review.arbitrator() == null ? null : actor.nameOf(review.arbitrator()),
                actor.nameOf(actor.id()));
    }

    ReviewAcceptance acceptance(DelegateExecution execution) {
        var review = review(execution);
        return new ReviewAcceptance(
                occasion(review),
                review.appliedOn(),
                review.decidedOn(),
                review.arbitrator() == null ? null : actor.nameOf(review.arbitrator()),
                due(review));
    }

    /** 审查期限届满日 (M11); null while it does not run. */
    @Nullable
    LocalDate due(Review review) {
        return limits.open(review.number(), RuleIds.REVIEW_LIMIT)
                .map(RunningLimit::dueOn)
                .orElse(null);
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
        return mediationDocument(review(execution));
    }

    ReviewMediationDocument mediationDocument(Review review) {
        var agreement = agreement(review);
        return new ReviewMediationDocument(
                occasion(review),
                agreements.organisation(review.number()).orElse(null),
                agreements.agreed(review.number()),
                agreement.terms(),
                agreement.performanceDue(),
                agreement.performanceMethod(),
                agreement.effectiveOn(),
                review.appliedOn(),
                review.arbitrator() == null ? null : actor.nameOf(review.arbitrator()));
    }

    private Agreement agreement(Review review) {
        return agreements.of(review.number()).orElseThrow(() -> new Refused("案件 " + review.number() + " 没有生效的调解协议"));
    }

    private Review review(DelegateExecution execution) {
        return reviews.get(ReviewVariables.REVIEW.get(execution));
    }

    private static String occasion(Review review) {
        return "review-" + review.id();
    }
}
