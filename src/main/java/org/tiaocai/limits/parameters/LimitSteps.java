package org.tiaocai.limits.parameters;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.tiaocai.house.OneStep;
import org.tiaocai.house.SetUpStep;
import org.tiaocai.limits.ReckonerInForce;

/** What the limits need before the first case. */
@Configuration
class LimitSteps {

    @Bean
    @Order(60)
    SetUpStep holidaysStep(ReckonerInForce reckoner, Clock clock) {
        return new OneStep(
                "HOLIDAYS",
                "录入今年和明年的放假安排",
                "明年的安排由国务院办公厅在年底前公布；没有录入的年份，涉及的日期为暂定。",
                "/administration#years",
                () -> isLoaded(reckoner, LocalDate.now(clock)));
    }

    @Bean
    @Order(70)
    SetUpStep parametersStep(Unconfirmed unconfirmed) {
        return new OneStep(
                "PARAMETERS",
                "核对参数和待确认事项",
                "未核对的照常使用，但不作为依据引用；可以以后逐项核对。",
                "/administration#parameters",
                () -> unconfirmed.count() == 0);
    }

    /** Next year's schedule is announced in November. */
    private static boolean isLoaded(ReckonerInForce reckoner, LocalDate today) {
        var known = reckoner.calendar().knownYears();
        return known.contains(today.getYear())
                && (today.getMonth().compareTo(Month.NOVEMBER) < 0 || known.contains(today.getYear() + 1));
    }
}
