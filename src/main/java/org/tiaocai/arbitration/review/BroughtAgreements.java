package org.tiaocai.arbitration.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.EvidenceItems;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.mediation.outside.AgreementMarks;
import org.tiaocai.mediation.outside.OutsideAgreements;
import org.tiaocai.mediation.outside.OutsideItem;
import org.tiaocai.mediation.outside.OutsideItems;
import org.tiaocai.mediation.outside.OutsideTerms;
import org.tiaocai.mediation.outside.OutsideTerms.Payer;
import org.tiaocai.mediation.outside.OutsideWords;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 在别处达成的调解协议 (规则74): any lawful organisation's agreement, brought with its paper and both parties' application. */
@Component
class BroughtAgreements {

    private final RuntimeService engine;
    private final OutsideAgreements agreements;
    private final OutsideWords words;
    private final OutsideItems items;
    private final EvidenceItems evidence;
    private final Parties parties;
    private final ReviewProcess reviews;
    private final RunningLimits limits;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    BroughtAgreements(
            RuntimeService engine,
            OutsideAgreements agreements,
            OutsideWords words,
            OutsideItems items,
            EvidenceItems evidence,
            Parties parties,
            ReviewProcess reviews,
            RunningLimits limits,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.engine = engine;
        this.agreements = agreements;
        this.words = words;
        this.items = items;
        this.evidence = evidence;
        this.parties = parties;
        this.reviews = reviews;
        this.limits = limits;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * @param items who pays whom how much, or does what, where there is more than one sum, payer or day
     * @param payer id of the party that pays; null, as the amount, where nothing is paid
     * @param scan id of the item among the case's evidence that is the agreement
     */
    record Brought(
            @NotBlank(message = "请填写调解组织的名称") @Size(max = 200, message = "调解组织的名称不能超过二百字")
            String organisation,

            @NotBlank(message = "请填写调解员姓名") @Size(max = 100, message = "调解员姓名不能超过一百字")
            String mediator,

            @NotBlank(message = "请填写调解协议的内容") @Size(max = 20_000, message = "协议内容不能超过两万字")
            String terms,

            @Nullable Long payer,
            @Nullable BigDecimal amount,
            @Nullable LocalDate performanceDue,

            @Nullable @Size(max = 200, message = "协议的各项超过 200 项，请合并")
            List<@Valid OutsideItem> items,

            @NotBlank(message = "请填写履行方式") @Size(max = 500, message = "履行方式不能超过五百字")
            String performanceMethod,

            @Nullable LocalDate applicantSignedOn,
            @Nullable LocalDate respondentSignedOn,
            @Nullable LocalDate mediatorSignedOn,
            @Nullable LocalDate sealedOn,
            @NotNull(message = "请先把调解协议书的扫描件上传为证据材料，再选择这一份") Long scan,
            @Nullable LocalDate applicantConfirmedOn,
            @Nullable LocalDate respondentConfirmedOn) {}

    /** The case leaves the road of its intake, and the review begins. @throws Refused where something of it is missing */
    @Transactional
    public void brought(RegistrationNumber number, Brought said) {
        var paper = evidence.of(number).stream()
                .filter(item -> item.id() == said.scan() && item.fileId() != null)
                .findFirst()
                .orElseThrow(() -> new Refused("请在本案的证据材料中选择调解协议书的扫描件；还没有上传的，请先上传"));
        var marks = AgreementMarks.of(
                said.applicantSignedOn(),
                said.respondentSignedOn(),
                said.mediatorSignedOn(),
                said.sealedOn(),
                null,
                LocalDate.now(clock));
        var agreed = new OutsideTerms(
                said.terms(),
                said.payer() == null ? null : payer(number, said.payer()),
                said.amount(),
                said.performanceDue(),
                said.performanceMethod(),
                items.checked(number, said.items(), said.performanceDue()));
        words.mustBeCertain(number, agreed);
        if (agreements.inForce(number).isPresent()) {
            throw new Refused("案件 " + number + " 已经登记过生效的调解协议，请直接申请仲裁审查");
        }
        agreements.brought(number, said.organisation(), said.mediator(), agreed, marks);
        limits.start(number, RuleIds.REVIEW_APPLICATION, marks.effectiveOn());
        limits.start(number, RuleIds.CONFIRMATION_APPLICATION, marks.effectiveOn());
        journal.act(
                number,
                "提交在别处达成的调解协议，申请仲裁审查",
                "调解组织：" + said.organisation() + "；生效日期：" + marks.effectiveOn() + "；协议书见证据材料“" + paper.name() + "”");
        leaveIntake(number);
        reviews.jointlyApplied(number, said.applicantConfirmedOn(), said.respondentConfirmedOn());
    }

    private Payer payer(RegistrationNumber number, long id) {
        return parties.standing(number).stream()
                .filter(party -> party.id() == id)
                .findFirst()
                .map(party -> new Payer(id, party.name()))
                .orElseThrow(() -> new Refused("付款的一方应当是本案现在的当事人，请刷新后重新选择"));
    }

    private void leaveIntake(RegistrationNumber number) {
        try {
            actor.asApplication(engine.createMessageCorrelation("agreementBrought")
                    .processInstanceBusinessKey(number.value())::correlateWithResult);
        } catch (MismatchingMessageCorrelationException elsewhere) {
            throw new Refused("案件 " + number + " 已经进入其他程序，不能再提交在别处达成的调解协议");
        }
    }
}
