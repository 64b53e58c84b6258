package org.tiaocai.arbitration.award.finality;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.limits.parameters.Parameter;
import org.tiaocai.limits.parameters.Parameters;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 月最低工资标准 of the day that counts: of the award, or of the application where the office has chosen that. */
@Component
record WageStandard(Parameters parameters, Arbitrations arbitrations, Clock clock) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /** The figure with the day for which it holds. */
    record Standard(BigDecimal monthly, LocalDate day, String which) {

        BigDecimal twelveMonths() {
            return monthly.multiply(MONTHS);
        }

        String words() {
            return "月最低工资标准 " + monthly.toPlainString() + " 元×12＝"
                    + twelveMonths().toPlainString() + " 元（" + which + "，" + day + "）";
        }
    }

    /** @throws Refused when no figure is known for the day: without it no ruling can be called final */
    Standard of(RegistrationNumber number) {
        var today = LocalDate.now(clock);
        var choices = Parameter.MINIMUM_WAGE_DATE.choices();
        var which = parameters
                .on(Parameter.MINIMUM_WAGE_DATE, today)
                .map(Parameters.Value::figure)
                .orElse(choices.get(0));
        var day =
                which.equals(choices.get(0)) ? today : arbitrations.get(number).applicationReceivedOn();
        return parameters
                .on(Parameter.MINIMUM_WAGE, day)
                .map(value -> new Standard(value.amount(), day, which))
                .orElseThrow(() ->
                        new Refused("没有录入 " + day + "（" + which + "）适用的月最低工资标准，不能判断是否终局，不能制作终局裁决书；请管理员先在系统管理中录入"));
    }
}
