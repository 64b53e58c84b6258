package org.tiaocai.arbitration.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.Papers;
import org.tiaocai.mediation.Agreement;
import org.tiaocai.mediation.AgreementsInForce;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** What the application tells the review's process. */
@Component
public class ReviewProcess {

    private final RuntimeService engine;
    private final Reviews reviews;
    private final AgreementsInForce agreements;
    private final ReviewFacts facts;
    private final Papers papers;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    ReviewProcess(
            RuntimeService engine,
            Reviews reviews,
            AgreementsInForce agreements,
            ReviewFacts facts,
            Papers papers,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.engine = engine;
        this.reviews = reviews;
        this.agreements = agreements;
        this.facts = facts;
        this.papers = papers;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** 双方共同申请: one alone cannot; the day of the application is that of the second confirmation (D). */
    @Transactional
    public void jointlyApplied(
            RegistrationNumber number,
            @Nullable LocalDate applicantConfirmedOn,
            @Nullable LocalDate respondentConfirmedOn) {
        if (applicantConfirmedOn == null || respondentConfirmedOn == null) {
            throw new Refused("仲裁审查须由双方共同申请，请填写双方各自确认申请的日期");
        }
        var appliedOn =
                applicantConfirmedOn.isAfter(respondentConfirmedOn) ? applicantConfirmedOn : respondentConfirmedOn;
        if (appliedOn.isAfter(LocalDate.now(clock))) {
            throw new Refused("确认申请的日期（" + appliedOn + "）不能晚于今天");
        }
        var effectiveOn = agreements
                .of(number)
                .map(Agreement::effectiveOn)
                .orElseThrow(() -> new Refused("案件 " + number + " 没有生效的调解协议，不能申请仲裁审查"));
        if (applicantConfirmedOn.isBefore(effectiveOn) || respondentConfirmedOn.isBefore(effectiveOn)) {
            throw new Refused("确认申请的日期不能早于调解协议生效的日期（" + effectiveOn + "）");
        }
        if (reviews.of(number).stream().anyMatch(review -> review.outcome() == ReviewOutcome.CONVERTED)) {
            throw new Refused("案件 " + number + " 的调解协议已经置换为调解书");
        }
        var review = registered(number, appliedOn);
        var application = facts.application(reviews.get(review), applicantConfirmedOn, respondentConfirmedOn);
        papers.issue(number, "D201", application.occasion(), application);
        journal.act(number, "双方共同申请仲裁审查", "申请日期：" + appliedOn);
        actor.asApplication(() -> engine.startProcessInstanceByKey(
                "agreement-review", number.value(), Map.of(ReviewVariables.REVIEW.name(), review)));
    }

    /** 撤回审查申请 by one or both. */
    @Transactional
    public void withdrawn(RegistrationNumber number, @Nullable String reason) {
        if (reason == null || reason.isBlank() || reason.length() > 2_000) {
            throw new Refused("请填写撤回的情况，不超过两千字");
        }
        journal.act(number, "撤回仲裁审查申请", reason);
        tell(number, "reviewWithdrawn");
    }

    @Transactional
    public void extensionApproved(RegistrationNumber number, @Nullable String reason) {
        if (reason == null || reason.isBlank() || reason.length() > 2_000) {
            throw new Refused("请填写延长审查的理由，不超过两千字");
        }
        var handler = reviews.ongoing(number).map(Review::arbitrator).orElse(null);
        if (actor.id().equals(handler)) {
            throw new Refused("承办的仲裁员不能批准自己延长审查期限");
        }
        var dueBefore = reviews.ongoing(number).map(facts::due).orElse(null);
        journal.act(number, "延长审查的理由", reason);
        tell(number, "reviewExtensionApproved");
        reviews.ongoing(number)
                .map(review -> facts.extension(review, dueBefore, reason))
                .ifPresent(approval -> papers.issue(number, "D205", approval.occasion(), approval));
    }

    private long registered(RegistrationNumber number, LocalDate appliedOn) {
        try {
            return reviews.register(number, appliedOn, actor.id());
        } catch (DuplicateKeyException underReview) {
            throw new Refused("案件 " + number + " 的调解协议正在审查，不能重复申请");
        }
    }

    private void tell(RegistrationNumber number, String event) {
        var review = reviews.ongoing(number).orElseThrow(() -> new Refused("案件 " + number + " 没有正在进行的仲裁审查"));
        try {
            actor.asApplication(engine.createMessageCorrelation(event)
                    .processInstanceBusinessKey(number.value())
                    .processInstanceVariableEquals(ReviewVariables.REVIEW.name(), review.id())::correlateWithResult);
        } catch (MismatchingMessageCorrelationException notWaiting) {
            throw new Refused("案件 " + number + " 的仲裁审查现在不能办理这一事项");
        }
    }
}
