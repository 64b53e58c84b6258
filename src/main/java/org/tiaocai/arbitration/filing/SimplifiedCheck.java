package org.tiaocai.arbitration.filing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.SimplifiedBar;
import org.tiaocai.arbitration.SimplifiedGround;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Side;
import org.tiaocai.limits.parameters.Parameter;
import org.tiaocai.limits.parameters.Parameters;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 可否简易处理 (规则56, 57): one ground that holds, and nothing that forbids it. */
@Component
record SimplifiedCheck(Arbitrations arbitrations, Claims claims, Parameters parameters) {

    /** @throws Refused naming what forbids it, or the sum that is too high */
    void check(RegistrationNumber number, SimplifiedGround ground, @Nullable SimplifiedBar bar) {
        if (bar != null) {
            throw new Refused(bar.label() + "的，不得简易处理，请选择一般程序（规则第五十七条）");
        }
        if (ground == SimplifiedGround.SMALL_AMOUNT) {
            checkAmount(number);
        }
    }

    private void checkAmount(RegistrationNumber number) {
        var day = arbitrations.get(number).applicationReceivedOn();
        var most = averageWage(day);
        var amounts = claims.of(number).stream()
                .filter(claim -> claim.raisedBy() == Side.APPLICANT)
                .map(Claim::amount)
                .filter(Objects::nonNull)
                .toList();
        if (amounts.isEmpty()) {
            throw new Refused("仲裁请求没有写明金额，不能以标的额不超过职工年平均工资为由简易处理");
        }
        var sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(most) > 0) {
            throw new Refused("标的额合计 " + sum.toPlainString() + " 元，超过上年度职工年平均工资 " + most.toPlainString()
                    + " 元，不能以此为由简易处理（规则第五十六条）");
        }
    }

    private BigDecimal averageWage(LocalDate day) {
        return parameters
                .on(Parameter.AVERAGE_WAGE, day)
                .map(Parameters.Value::amount)
                .orElseThrow(() -> new Refused("没有录入 " + day + " 适用的上年度职工年平均工资，不能比较标的额；请管理员先在系统管理中录入，或者选择其他情形"));
    }
}
