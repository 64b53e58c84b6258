package org.tiaocai.linkage.followup;

import java.time.LocalDate;
import java.util.Set;
import org.tiaocai.arbitration.award.ResultKind;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 一方当事人对一份文书的期间.
 *
 * @param rule the rule that its length comes from, such as P01
 * @param startedOn the day on which the party received what opened it
 */
public record FollowUp(
        long id,
        RegistrationNumber number,
        long documentId,
        long partyId,
        ResultKind kind,
        String rule,
        LocalDate startedOn,
        State state) {

    private static final Set<String> TO_SET_ASIDE =
            Set.of(RuleIds.SETTING_ASIDE, RuleIds.SETTING_ASIDE_AFTER_SUIT, RuleIds.SETTING_ASIDE_OF_UNTYPED_AWARD);

    /** 期间的状态. */
    public enum State {
        OPEN("期间未满"),
        IN_COURT("已向法院提起"),
        LAPSED("期满未提起"),
        CONCLUDED("法院程序已终结");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** What users see. */
        public String label() {
            return label;
        }
    }

    /** 法48–50、解释一18、21: three of the periods are for an application to set aside, the others for a suit. */
    boolean isFor(ProceedingKind proceeding) {
        return TO_SET_ASIDE.contains(rule) == (proceeding == ProceedingKind.SETTING_ASIDE);
    }

    /** Nothing waits for it any more. */
    boolean isOver() {
        return state == State.LAPSED || state == State.CONCLUDED;
    }

    /** Tells the limits of several periods of one case apart. */
    public String subject() {
        return "follow-up-" + id;
    }
}
