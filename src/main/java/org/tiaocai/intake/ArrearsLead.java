package org.tiaocai.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Dispute;
import org.tiaocai.limits.parameters.Parameter;
import org.tiaocai.limits.parameters.Parameters;

/** 欠薪线索 beside the figures of 拒不支付劳动报酬 (法释〔2013〕3号): what the labour inspection will ask first. */
@Component
record ArrearsLead(Claims claims, Parameters parameters) {

    private static final Set<ClaimType> REMUNERATION =
            EnumSet.of(ClaimType.WAGES, ClaimType.OVERTIME_PAY, ClaimType.BONUS);

    /** 比较的结果. */
    enum Comparison {
        REACHED("达到"),
        NOT_REACHED("未达到"),
        UNKNOWN("标准没有录入或者请求没有写明，不能比较");

        private final String label;

        Comparison(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * @param owed what is claimed as remuneration in all
     * @param months for how many whole months; null where the claims do not say
     * @param one by the standard for one worker
     * @param several by the standard for several workers together
     */
    record Finding(
            BigDecimal owed,
            @Nullable Long months,
            int workers,
            @Nullable BigDecimal leastMonths,
            @Nullable BigDecimal leastOfOne,
            @Nullable BigDecimal leastWorkers,
            @Nullable BigDecimal leastOfSeveral,
            Comparison one,
            Comparison several) {}

    Finding of(Dispute dispute) {
        var owing = claims.of(dispute.number()).stream()
                .filter(claim -> REMUNERATION.contains(claim.type()))
                .toList();
        var owed = owing.stream().map(Claim::amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        var day = dispute.receivedOn();
        var months = months(owing);
        var leastMonths = figure(Parameter.ARREARS_MONTHS, day);
        var leastOfOne = figure(Parameter.ARREARS_OF_ONE, day);
        var leastWorkers = figure(Parameter.ARREARS_WORKERS, day);
        var leastOfSeveral = figure(Parameter.ARREARS_OF_TEN, day);
        return new Finding(
                owed,
                months,
                dispute.workersConcerned(),
                leastMonths,
                leastOfOne,
                leastWorkers,
                leastOfSeveral,
                both(months == null ? null : BigDecimal.valueOf(months), leastMonths, owed, leastOfOne),
                both(BigDecimal.valueOf(dispute.workersConcerned()), leastWorkers, owed, leastOfSeveral));
    }

    private static @Nullable Long months(List<Claim> owing) {
        var from = owing.stream().map(Claim::fromDay).filter(Objects::nonNull).min(LocalDate::compareTo);
        var to = owing.stream().map(Claim::toDay).filter(Objects::nonNull).max(LocalDate::compareTo);
        return from.isEmpty() || to.isEmpty()
                ? null
                : ChronoUnit.MONTHS.between(from.get(), to.get().plusDays(1));
    }

    private static Comparison both(
            @Nullable BigDecimal count, @Nullable BigDecimal leastCount, BigDecimal owed, @Nullable BigDecimal least) {
        if (falls(count, leastCount) || falls(owed, least)) {
            return Comparison.NOT_REACHED;
        }
        return count == null || leastCount == null || least == null ? Comparison.UNKNOWN : Comparison.REACHED;
    }

    private static boolean falls(@Nullable BigDecimal have, @Nullable BigDecimal least) {
        return have != null && least != null && have.compareTo(least) < 0;
    }

    private @Nullable BigDecimal figure(Parameter parameter, LocalDate day) {
        return parameters.on(parameter, day).map(Parameters.Value::amount).orElse(null);
    }
}
