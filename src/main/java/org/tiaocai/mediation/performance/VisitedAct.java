package org.tiaocai.mediation.performance;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.LocalTimes;
import org.tiaocai.shared.Refused;

/**
 * 回访所见的一项.
 *
 * @param performedOn when it was performed, wholly or in part; {@code paid} how much was paid then, where it is part
 * @param until the day that both sides agree to wait for
 */
record VisitedAct(
        @NotNull(message = "请刷新后重新填写：没有写明是哪一项约定") Long act,
        @NotNull(message = "请选择每一项到期的约定履行得怎样") Found found,
        @Nullable LocalDate performedOn,

        @Nullable @Digits(integer = 12, fraction = 2, message = "支付的金额最多两位小数")
        BigDecimal paid,

        @Nullable @Size(max = 300, message = "每一项的凭证不能超过三百字")
        String proof,

        @Nullable LocalDate until,
        @Nullable LocalDate applicantConsentedOn,
        @Nullable LocalDate respondentConsentedOn) {

    /** 履行得怎样. */
    enum Found {
        PERFORMED("已经履行"),
        PARTLY("部分履行"),
        NOT("没有履行"),
        POSTPONED("双方同意等到另一天");

        private final String label;

        Found(String label) {
            this.label = label;
        }

        /** What users see. */
        public String label() {
            return label;
        }
    }

    /** Somebody has to pay what is left on another day. */
    boolean isPostponed() {
        return found == Found.POSTPONED || (found == Found.PARTLY && until != null);
    }

    /** @throws Refused naming what is missing or cannot be */
    void check(PromisedAct promised, LocalDate today) {
        var which = "第 " + promised.ordinal() + " 项约定：";
        if (found == Found.PERFORMED || found == Found.PARTLY) {
            past(which + "履行的日期", performedOn, today);
        }
        if (found == Found.PARTLY) {
            var rest = promised.rest();
            if (rest == null) {
                throw new Refused(which + "不是支付金钱，不能写部分履行，请选择已经履行或者没有履行");
            }
            if (paid == null || paid.signum() <= 0 || paid.compareTo(rest) >= 0) {
                throw new Refused(which + "部分履行的，请填写已付的金额，大于零、小于尚欠的 " + rest.toPlainString() + " 元");
            }
        }
        if (isPostponed()) {
            if (until == null || !until.isAfter(today)) {
                throw new Refused(which + "请填写双方同意等到哪一天，应当在今天（" + today + "）之后");
            }
            past(which + "申请人同意的日期", applicantConsentedOn, today);
            past(which + "被申请人同意的日期", respondentConsentedOn, today);
        }
    }

    private static void past(String what, @Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            throw new Refused("请填写" + what);
        }
        if (day.isAfter(today)) {
            throw new Refused(what + "（" + day + "）不能晚于今天");
        }
    }

    /** As the record of the visit has it. */
    String line(PromisedAct promised, String what) {
        return Stream.of(
                        what + "：" + found.label,
                        found == Found.PERFORMED || found == Found.PARTLY
                                ? LocalTimes.inProse(performedOn)
                                        + (found == Found.PARTLY
                                                ? "付 "
                                                        + Objects.requireNonNull(paid)
                                                                .toPlainString() + " 元"
                                                : "")
                                : "",
                        isPostponed() ? "双方同意余下的等到" + LocalTimes.inProse(until) : "")
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("，"));
    }
}
