package org.tiaocai.mediation.entrustment;

import static org.tiaocai.mediation.entrustment.EntrustmentVariables.ENTRUSTMENT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.documents.LackingParticulars;
import org.tiaocai.mediation.outside.OutsideAgreements;
import org.tiaocai.mediation.outside.OutsideItem;
import org.tiaocai.mediation.outside.OutsideItems;
import org.tiaocai.mediation.outside.OutsideTerms;
import org.tiaocai.mediation.outside.OutsideTerms.Payer;
import org.tiaocai.mediation.outside.OutsideWords;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 受托组织制作调解协议书 (D110, 协商调解规定 art. 26): who pays how much until when, ready to be signed. */
@Component
record DraftEntrustedAgreement(
        Submission submission,
        Entrustments entrustments,
        EntrustedOrganisations organisations,
        OutsideAgreements agreements,
        OutsideWords words,
        OutsideItems items,
        EntrustedPapers papers,
        Parties parties,
        LackingParticulars lacking,
        Journal journal,
        Clock clock)
        implements TaskOutcome {

    static final String CODE = "D110";

    /**
     * @param items who pays whom how much, or does what, where there is more than one sum, payer or day
     * @param payer id of the party that pays; null, as the amount, where nothing is paid
     * @param lackingReason why what the head has to say of the parties cannot be had, where it is not on record
     */
    record Draft(
            @NotBlank(message = "请填写调解协议的内容") @Size(max = 20_000, message = "协议内容不能超过两万字")
            String terms,

            @Nullable Long payer,
            @Nullable BigDecimal amount,

            @Nullable LocalDate performanceDue,

            @Nullable @Size(max = 200, message = "协议的各项超过 200 项，请合并")
            List<@Valid OutsideItem> items,

            @Nullable @Size(max = 500, message = "基本情况无法查明的原因不能超过五百字")
            String lackingReason,

            @NotBlank(message = "请填写履行方式") @Size(max = 500, message = "履行方式不能超过五百字")
            String performanceMethod) {}

    @Override
    public void completed(DelegateExecution execution) {
        var draft = submission.read(execution, Draft.class);
        var entrustment = entrustments.get(ENTRUSTMENT.get(execution));
        var agreedItems = items.checked(entrustment.number(), draft.items(), draft.performanceDue());
        if (draft.performanceDue() == null && agreedItems.isEmpty()) {
            throw new Refused("请填写履行期限");
        }
        notBeforeToday(draft.performanceDue());
        agreedItems.forEach(item -> notBeforeToday(item.due()));
        var agreed = new OutsideTerms(
                draft.terms(),
                draft.payer() == null ? null : payer(entrustment, draft.payer()),
                draft.amount(),
                draft.performanceDue(),
                draft.performanceMethod(),
                agreedItems);
        words.mustBeCertain(entrustment.number(), agreed);
        lacking.mustBeSaid(entrustment.number(), CODE, List.of(), draft.lackingReason());
        agreements.draft(
                entrustment.number(),
                entrustment.id(),
                organisations.nameOf(entrustment.organisation()),
                Objects.requireNonNull(entrustment.mediator()),
                agreed);
        papers.print(entrustment, agreements.ofEntrustment(entrustment.id()).orElseThrow());
        journal.act(entrustment.number(), "受托的调解组织制作调解协议书", null);
    }

    private void notBeforeToday(@Nullable LocalDate due) {
        if (due != null && due.isBefore(LocalDate.now(clock))) {
            throw new Refused("履行期限（" + due + "）不能早于今天");
        }
    }

    private Payer payer(Entrustment entrustment, long id) {
        return parties.standing(entrustment.number()).stream()
                .filter(party -> party.id() == id)
                .findFirst()
                .map(party -> new Payer(id, party.name()))
                .orElseThrow(() -> new Refused("付款的一方应当是本案现在的当事人，请刷新后重新选择"));
    }
}
