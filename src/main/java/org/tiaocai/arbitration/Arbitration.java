package org.tiaocai.arbitration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 仲裁案件 as it stands now.
 *
 * @param applicationReceivedOn stays the day of the application for the limitation, whatever is supplemented later
 * @param undecidedSince the first day on which the applicant may sue for want of a decision (法29)
 * @param acceptedOn 受理之日: the day on which the approver signed
 * @param caseNo 案号, given with the acceptance
 */
public record Arbitration(
        RegistrationNumber number,
        LocalDate applicationReceivedOn,
        boolean collective,
        boolean oral,
        Supplement supplement,
        Deferral deferral,
        @Nullable LocalDate undecidedSince,
        @Nullable Filing filing,
        @Nullable LocalDate acceptedOn,
        @Nullable String caseNo,
        @Nullable ClosingMethod closing,
        @Nullable LocalDate closedOn) {

    /** 补正: told once; a second time needs approval. */
    public record Supplement(
            int notices,
            @Nullable LocalDate noticedOn,
            @Nullable String items,
            @Nullable String secondApprovedBy,
            @Nullable LocalDate suppliedOn) {}

    /** 调解建议 and 暂缓受理 (规则69). */
    public record Deferral(
            @Nullable LocalDate suggestedOn,
            @Nullable LocalDate consentOn,
            @Nullable LocalDate endedOn) {}

    /** 立案审批: what the handler proposed and, once decided, who signed on which day. */
    public record Filing(
            String handler,
            FilingProposal proposal,
            @Nullable FilingGround ground,
            String reason,
            @Nullable String competentCommission,
            @Nullable ProcedureKind procedure,
            @Nullable TribunalForm tribunal,
            @Nullable String approver,
            @Nullable LocalDate decidedOn) {}

    /** Whether three must sit: by law in collective cases, or as the acceptance decided (组织规则13). */
    public boolean mustBePanel() {
        return collective || (filing != null && filing.tribunal() == TribunalForm.PANEL);
    }

    /** 简易处理 (规则56), as the acceptance decided. */
    public boolean isSimplified() {
        return acceptedOn != null && filing != null && filing.procedure() == ProcedureKind.SIMPLIFIED;
    }

    /** Whether one must sit alone: in a case handled simply, unless the law wants three of it (规则56, 58; 组织规则13). */
    public boolean mustBeSole() {
        return isSimplified() && !collective;
    }

    /** What was proposed joins the simple handling with three who sit, which only a collective case can have. */
    public boolean isProposedAgainstItself() {
        return !collective
                && filing != null
                && filing.procedure() == ProcedureKind.SIMPLIFIED
                && filing.tribunal() == TribunalForm.PANEL;
    }

    /** 一次性通知 (规则64): a collective case that is not handled simply is told everything in one notice. */
    public boolean isNoticedAtOnce() {
        return collective && !isSimplified();
    }

    /** What the case is called by: its 案号, or the 登记号 while it has none. */
    public String title() {
        return caseNo == null ? number.value() : caseNo;
    }
}
