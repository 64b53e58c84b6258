package org.tiaocai.limits;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * One limit of a case as it stands: its last computation, with the article and the steps that lead to the day.
 *
 * @param subject what in the case it belongs to where several of one rule run side by side (a document and its
 *     recipient); empty for the case itself
 * @param overseer the group that answers for the limit; null where it binds a party or another body
 * @param stoppedOn the day from which it stands still
 * @param why the reckoning in one sentence
 * @param explanation the reckoning line by line
 */
public record RunningLimit(
        long id,
        RegistrationNumber number,
        String rule,
        String subject,
        String name,
        LocalDate startedOn,
        LocalDate dueOn,
        LocalDate rawDueOn,
        boolean provisional,
        Status status,
        @Nullable LocalDate settledOn,
        @Nullable String overseer,
        int extendedDays,
        @Nullable LocalDate stoppedOn,
        @Nullable Miss miss,
        String basis,
        String why,
        String explanation) {

    /** 期限状态. */
    public enum Status {
        RUNNING("进行中"),
        MET("按期完成"),
        MISSED("已逾期"),
        STOPPED("停止计算"),
        VOID("不再适用");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** 逾期原因: what someone who answers for it has put on record. */
    public record Miss(String reason, String explainedBy, OffsetDateTime explainedAt) {}

    /** Missed, by someone who has to say why, and has not yet. */
    public boolean awaitsReason() {
        return status == Status.MISSED && overseer != null && miss == null;
    }

    /** 还要管的: it runs or stands still, or its day is over and nobody has said why. */
    public boolean isOpen() {
        return status == Status.RUNNING || status == Status.STOPPED || awaitsReason();
    }

    /** Someone of the house still has to act: what is done too late and awaits only its reason is no longer due. */
    public boolean awaitsTheHouse() {
        return overseer != null && (status == Status.RUNNING || status == Status.MISSED && settledOn == null);
    }

    /** Whether the day is over and the act has not been done. */
    public boolean isOverdue(LocalDate today) {
        return status == Status.MISSED || status == Status.RUNNING && dueOn.isBefore(today);
    }

    /** The status in words: a party that lets its own time pass is not late, it has lost a right. */
    public String standing() {
        return status == Status.MISSED && overseer == null ? "期限已过" : status.label();
    }

    /** The reckoning line by line, as a list. */
    public List<String> steps() {
        return explanation.lines().toList();
    }
}
