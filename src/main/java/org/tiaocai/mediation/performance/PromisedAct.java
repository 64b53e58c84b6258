package org.tiaocai.mediation.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 协议约定的一项, as it stands.
 *
 * @param claim the claim on which it was promised
 * @param amount null where something else than money is promised
 * @param promisedOn the last day as it was agreed first, {@code dueOn} as it stands now
 * @param filedAs the application for arbitration to which it has gone
 */
public record PromisedAct(
        long id,
        RegistrationNumber number,
        long mediation,
        int ordinal,
        int claim,
        @Nullable BigDecimal amount,
        BigDecimal paid,
        LocalDate promisedOn,
        LocalDate dueOn,
        State state,
        @Nullable LocalDate performedOn,
        @Nullable String filedAs,
        List<Long> debtors,
        List<Long> creditors) {

    /** 现况. */
    public enum State {
        PROMISED("等待履行"),
        /** Found not to be performed, and nothing has been done about it yet. */
        BREACHED("到期没有履行"),
        PERFORMED("已经履行"),
        FILED("已转入仲裁申请"),
        /** The parties were told of their ways and go one of them themselves. */
        LEFT("没有履行，已告知途径"),
        /** The 调解书 that took the agreement's place is followed instead. */
        REPLACED("已由调解书取代");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** What users see. */
        public String label() {
            return label;
        }
    }

    /** What has yet to be paid; null where something else than money is promised. */
    public @Nullable BigDecimal rest() {
        return amount == null ? null : amount.subtract(paid);
    }

    /** Waited for still, and its day is over. */
    boolean isOverdue(LocalDate today) {
        return state == State.PROMISED && dueOn.isBefore(today);
    }

    /** Not performed, and not yet before a commission. */
    public boolean isUnperformed() {
        return state == State.PROMISED || isBroken();
    }

    /** 没有履行: what an application may ask for (法15). */
    public boolean isBroken() {
        return state == State.BREACHED || state == State.LEFT;
    }
}
