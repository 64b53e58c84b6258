package org.tiaocai.intake;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Dispute;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 仲裁时效 (A01, A02; 法27): one year from the day the applicant knew. For arrears of pay none runs while the relation
 * lasts, and one year from its end. Advice only, never a ground of refusal.
 */
@Component
record Limitation(Disputes disputes, Claims claims, RunningLimits limits) {

    /** Stands for "none runs": far from any warning. */
    private static final int NONE_RUNS = 9_999;

    private static final String ASK_FIRST = "（没有说明劳动关系是否存续：存续期间拖欠的劳动报酬不受此限，请先询问）";

    /** Which limitation a claim is under. */
    enum Kind {
        /** One year from the day the right was known to be infringed. */
        GENERAL("一年，自知道或者应当知道权利被侵害之日起（法第二十七条第一款）"),
        /** One year from the end of the relation. */
        AFTER_RELATION("一年，自劳动关系终止之日起（法第二十七条第四款）"),
        /** 劳动关系存续期间 the arrears are not barred. */
        NONE_WHILE_EMPLOYED("劳动关系存续期间拖欠劳动报酬，不受一年时效限制（法第二十七条第四款）"),
        /** The day from which it would run was not told. */
        UNKNOWN("未登记知道权利被侵害之日，没有推算");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * Starts what runs. What is handed in interrupts it (法27(2)), so the days count to the day of receipt, not to the day
     * of typing.
     *
     * @return calendar days until the first of them is over, negative when it is
     */
    int daysLeft(RegistrationNumber number) {
        var dispute = disputes.get(number);
        var left = NONE_RUNS;
        if (isAny(dispute, Kind.GENERAL)) {
            left = Math.min(left, start(dispute, RuleIds.LIMITATION_PERIOD, dispute.rightKnownOn()));
        }
        if (isAny(dispute, Kind.AFTER_RELATION)) {
            left = Math.min(left, start(dispute, RuleIds.LIMITATION_AFTER_RELATION, dispute.relationEndedOn()));
        }
        return left;
    }

    /** 时效将届满的事实 in words that name nobody; of each claim where they differ. */
    String told(RegistrationNumber number) {
        var dispute = disputes.get(number);
        var kinds =
                Stream.of(Kind.values()).filter(kind -> isAny(dispute, kind)).toList();
        return kinds.size() == 1
                ? told(dispute, kinds.get(0))
                : kinds.stream()
                        .map(kind -> claims(dispute, kind).stream()
                                .map(claim -> String.valueOf(claim.ordinal()))
                                .collect(Collectors.joining("、", "第 ", " 项请求" + told(dispute, kind))))
                        .collect(Collectors.joining("；"));
    }

    private String told(Dispute dispute, Kind kind) {
        return switch (kind) {
            case GENERAL -> told(dispute, RuleIds.LIMITATION_PERIOD) + (isUnsaid(dispute) ? ASK_FIRST : "");
            case AFTER_RELATION -> told(dispute, RuleIds.LIMITATION_AFTER_RELATION);
            case NONE_WHILE_EMPLOYED -> "不受一年时效限制";
            case UNKNOWN -> "没有推算时效";
        };
    }

    private String told(Dispute dispute, String rule) {
        var left = limits.of(dispute.number()).stream()
                .filter(limit -> limit.rule().equals(rule))
                .mapToInt(limit -> (int) ChronoUnit.DAYS.between(dispute.receivedOn(), limit.dueOn()))
                .findFirst()
                .orElse(NONE_RUNS);
        return left < 0 ? "收到申请时仲裁时效已届满 " + -left + " 日" : "收到申请时距仲裁时效届满 " + left + " 日";
    }

    /** 法27(4): while nobody has said whether the relation lasts, arrears may run from its end, or not at all. */
    private boolean isUnsaid(Dispute dispute) {
        return dispute.relationOngoing() == null
                && dispute.relationEndedOn() == null
                && claims(dispute, Kind.GENERAL).stream().anyMatch(Claim::arrears);
    }

    Kind of(Dispute dispute, Claim claim) {
        if (claim.arrears() && Boolean.TRUE.equals(dispute.relationOngoing())) {
            return Kind.NONE_WHILE_EMPLOYED;
        }
        if (claim.arrears() && dispute.relationEndedOn() != null) {
            return Kind.AFTER_RELATION;
        }
        return dispute.rightKnownOn() == null ? Kind.UNKNOWN : Kind.GENERAL;
    }

    /** The claims of that kind, in their order. */
    List<Claim> claims(Dispute dispute, Kind kind) {
        Predicate<Claim> under = claim -> of(dispute, claim) == kind;
        return claims.of(dispute.number()).stream().filter(under).toList();
    }

    private boolean isAny(Dispute dispute, Kind kind) {
        return !claims(dispute, kind).isEmpty();
    }

    private int start(Dispute dispute, String rule, @Nullable LocalDate from) {
        var due = limits.start(dispute.number(), rule, Objects.requireNonNull(from));
        return (int) ChronoUnit.DAYS.between(dispute.receivedOn(), due);
    }
}
