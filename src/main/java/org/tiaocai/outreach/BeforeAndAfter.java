package org.tiaocai.outreach;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.FirmCases;

/** 联系前后的争议: as many whole months before the first day as since it, both counted by the same question. */
@Component
record BeforeAndAfter(FirmCases cases, Units units, Clock clock) {

    /** @param months 0 before the first month is over, when there is nothing to compare */
    public record Compared(int months, long before, long after) {

        public String words() {
            return months == 0 ? "不足一个月" : "前 " + months + " 个月 " + before + " 件，后 " + months + " 个月 " + after + " 件";
        }
    }

    Compared of(Outreach one) {
        var months = one.months(LocalDate.now(clock));
        if (months == 0) {
            return new Compared(0, 0, 0);
        }
        var codes = units.creditCodes(one);
        var from = one.fromOn();
        return new Compared(
                months,
                cases.count(codes, from.minusMonths(months), from.minusDays(1)),
                cases.count(codes, from, from.plusMonths(months).minusDays(1)));
    }
}
