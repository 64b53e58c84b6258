package org.tiaocai.limits.reckoning;

import org.jspecify.annotations.Nullable;

/**
 * 期限规则: one row of the table of limits.
 *
 * @param name the step in Chinese
 * @param startEvent what happens on the day that is not counted
 * @param bound who must act in time
 * @param undated why the rule fixes no day; null when it does
 * @param resets what starts the period afresh; the caller then passes the new start
 * @param exclusion what is deducted; null when nothing is, and days to exclude are then refused
 * @param standsStill whether it stands still while the case is suspended (中止审理)
 * @param agreed whether it may be given another length by consent
 * @param effect what follows when the day is missed, where the law or we say so
 * @param convention (D) the length is ours because the law is silent
 * @param dataOnly why nothing here starts it: it only answers who asks for a day; null where the service runs it
 * @param unverified (M) not compared with the source: shown with a warning, never printed as a citation
 */
public record Rule(
        String id,
        String name,
        String startEvent,
        Bound bound,
        Period period,
        @Nullable String undated,
        @Nullable Extension extension,
        @Nullable String resets,
        @Nullable String exclusion,
        boolean standsStill,
        boolean agreed,
        Source source,
        Nature nature,
        @Nullable String effect,
        boolean convention,
        boolean unverified,
        @Nullable String note,
        @Nullable String dataOnly) {

    /** 期限性质: 民诉法85(1) knows the first two; the third is a target of the office, not a period of law. */
    public enum Nature {
        /** 法定期间 */
        STATUTORY("法定"),
        /** 指定期间: set by the commission or printed in the document */
        DESIGNATED("指定"),
        /** 内部时限 */
        INTERNAL("内部");

        private final String label;

        Nature(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** 期限约束谁: a commission that lets its own limit pass has to account for it, a party only loses a right. */
    public enum Bound {
        /** 仲裁委员会及其办事机构 */
        COMMISSION,
        /** 调解组织 */
        MEDIATION_ORGANISATION,
        /** 当事人 */
        PARTY,
        /** 人民法院 */
        COURT,
        /** 其他机关 */
        AUTHORITY,
        /** 期间经过即可，无人须为行为 */
        NOBODY
    }

    public boolean fixesADay() {
        return undated == null;
    }
}
