package org.tiaocai.arbitration.motion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.documents.Facts;

/**
 * 准予撤回仲裁申请决定书 (D504, 规则35); of a single claim the 通知书 that its withdrawal is on record, for nobody decides on it.
 *
 * @param ground in words: the kind of withdrawal, or why a single claim is withdrawn
 * @param everybody whether all applicants withdrew
 * @param counterclaim whether the case goes on for the respondent's counterclaim
 * @param withdrawn who withdrew, with 、 between them; null where it is everybody
 * @param answering who of them stays as the respondent of a counterclaim; null where nobody does
 * @param claim the only claim that is withdrawn; null for the application
 * @param counter whether that claim is a counterclaim
 * @param ends whether the case ends with that claim
 */
record WithdrawalDecision(
        LocalDate raisedOn,
        String ground,
        boolean everybody,
        boolean counterclaim,
        @Nullable String withdrawn,
        @Nullable String answering,
        @Nullable String claim,
        boolean counter,
        boolean ends)
        implements Facts {

    static WithdrawalDecision ofAll(LocalDate on, Withdrawal.Ground ground, boolean counterclaim) {
        return new WithdrawalDecision(on, ground.label(), true, counterclaim, null, null, null, false, !counterclaim);
    }

    static WithdrawalDecision ofSome(
            LocalDate on, Withdrawal.Ground ground, String withdrawn, @Nullable String answering) {
        return new WithdrawalDecision(on, ground.label(), false, false, withdrawn, answering, null, false, false);
    }

    static WithdrawalDecision ofClaim(
            LocalDate on, String why, String withdrawn, String claim, boolean counter, boolean ends) {
        return new WithdrawalDecision(on, why, false, false, withdrawn, null, claim, counter, ends);
    }
}
