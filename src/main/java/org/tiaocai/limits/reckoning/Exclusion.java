package org.tiaocai.limits.reckoning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** 扣除的期间: from the day of suspension to the day of resumption; their difference is excluded (规则46(6)). */
public record Exclusion(LocalDate from, LocalDate to, String reason) {

    public Exclusion {
        if (to.isBefore(from)) {
            throw new ReckoningRefused("扣除期间的止日 " + to + " 早于起日 " + from);
        }
    }

    public Exclusion(LocalDate from, LocalDate to) {
        this(from, to, "扣除期间");
    }

    /** 扣除天数 */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
