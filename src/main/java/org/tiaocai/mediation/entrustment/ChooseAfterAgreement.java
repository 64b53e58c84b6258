package org.tiaocai.mediation.entrustment;

import static org.tiaocai.mediation.entrustment.EntrustmentVariables.CHOICE;
import static org.tiaocai.mediation.entrustment.EntrustmentVariables.ENTRUSTMENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Authority;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Side;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.mediation.outside.AgreementChoice;
import org.tiaocai.mediation.outside.OutsideAgreement;
import org.tiaocai.mediation.outside.OutsideAgreements;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 登记双方对协议的选择 (规则69, 70, 72, 74): the case that waited follows it in the same breath. */
@Component
class ChooseAfterAgreement implements TaskOutcome {

    private final Submission submission;
    private final Entrustments entrustments;
    private final OutsideAgreements agreements;
    private final EntrustedOrganisations organisations;
    private final WaitingCase waiting;
    private final Authority authority;
    private final RunningLimits limits;
    private final Journal journal;
    private final Clock clock;

    ChooseAfterAgreement(
            Submission submission,
            Entrustments entrustments,
            OutsideAgreements agreements,
            EntrustedOrganisations organisations,
            @Lazy WaitingCase waiting,
            Authority authority,
            RunningLimits limits,
            Journal journal,
            Clock clock) {
        this.submission = submission;
        this.entrustments = entrustments;
        this.agreements = agreements;
        this.organisations = organisations;
        this.waiting = waiting;
        this.authority = authority;
        this.limits = limits;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param applicantAgent the agent who said so for the applicant; null when the party did */
    record Choice(
            @Nullable LocalDate applicantOn,
            @Nullable Long applicantAgent,
            @Nullable LocalDate respondentOn,
            @Nullable Long respondentAgent) {}

    @Override
    public void completed(DelegateExecution execution) {
        var said = submission.read(execution, Choice.class);
        var choice = CHOICE.get(execution);
        var entrustment = entrustments.get(ENTRUSTMENT.get(execution));
        if (!AgreementChoice.open(waiting.isAccepted(entrustment.number())).contains(choice)) {
            throw new Refused(
                    choice == AgreementChoice.DOCUMENT
                            ? "案件还没有受理，没有仲裁庭可以制作调解书：请双方共同申请仲裁审查，审查通过后制作调解书（办案规则第七十四条、第七十七条）"
                            : "案件已经受理，由仲裁庭根据协议制作调解书（办案规则第七十二条），不另行仲裁审查；申请人也可以撤回仲裁申请");
        }
        var agreement = agreements.ofEntrustment(entrustment.id()).orElseThrow();
        var applicantOn = day("申请人", said.applicantOn(), agreement);
        var respondentOn = choice == AgreementChoice.WITHDRAW && said.respondentOn() == null
                ? null
                : day("被申请人", said.respondentOn(), agreement);
        authority.mustCover(entrustment.number(), said.applicantAgent(), Side.APPLICANT, choice.label());
        authority.mustCover(entrustment.number(), said.respondentAgent(), Side.RESPONDENT, choice.label());
        agreements.chosen(agreement, choice, applicantOn, respondentOn);
        journal.act(entrustment.number(), "达成协议以后的选择：" + choice.label(), null);
        follow(entrustment, choice, said.applicantAgent(), applicantOn, respondentOn);
    }

    private void follow(
            Entrustment entrustment,
            AgreementChoice choice,
            @Nullable Long applicantAgent,
            LocalDate applicantOn,
            @Nullable LocalDate respondentOn) {
        var number = entrustment.number();
        var why = "经" + organisations.nameOf(entrustment.organisation()) + "调解，双方达成调解协议";
        switch (choice) {
            case WITHDRAW -> waiting.withdrawn(number, why, applicantAgent);
            case DOCUMENT -> waiting.settled(number, why, applicantAgent);
            case REVIEW -> {
                var both = Objects.requireNonNull(respondentOn);
                mustBeInTime(entrustment, applicantOn.isAfter(both) ? applicantOn : both);
                waiting.reviewAsked(number, applicantOn, both);
            }
        }
    }

    /** 十五日 (规则74): after that the commission could only refuse. */
    private void mustBeInTime(Entrustment entrustment, LocalDate appliedOn) {
        limits.of(entrustment.number()).stream()
                .filter(limit -> limit.rule().equals(RuleIds.REVIEW_APPLICATION))
                .reduce((earlier, later) -> later)
                .filter(limit -> appliedOn.isAfter(limit.dueOn()))
                .ifPresent(limit -> {
                    throw new Refused(
                            "共同申请仲裁审查的最后一日是 " + limit.dueOn() + "，" + appliedOn + " 申请已经超过（办案规则第七十四条）；申请人可以撤回仲裁申请");
                });
    }

    private LocalDate day(String who, @Nullable LocalDate day, OutsideAgreement agreement) {
        if (day == null) {
            throw new Refused("请填写" + who + "表示同意的日期；没有答复不等于同意");
        }
        if (day.isBefore(agreement.effectiveOn()) || day.isAfter(LocalDate.now(clock))) {
            throw new Refused(who + "表示同意的日期应在协议生效之日（" + agreement.effectiveOn() + "）与今天之间");
        }
        return day;
    }
}
