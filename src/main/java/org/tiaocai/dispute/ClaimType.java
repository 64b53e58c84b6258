package org.tiaocai.dispute;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 仲裁（调解）请求的种类; what decides later whether an award item is final (art. 47). */
public enum ClaimType {
    WAGES("工资"),
    OVERTIME_PAY("加班工资"),
    BONUS("奖金、提成、津贴"),
    SICK_PAY("停工留薪期或病假工资"),
    UNUSED_LEAVE_PAY("未休年休假工资"),
    NOTICE_PAY("代通知金"),
    INJURY_MEDICAL_COST("工伤医疗费"),
    INJURY_BENEFIT("工伤待遇"),
    SEVERANCE("经济补偿"),
    NON_COMPETE_PAY("竞业限制经济补偿"),
    UNLAWFUL_TERMINATION_DAMAGES("违法解除或终止赔偿金"),
    SECOND_WAGE("未签书面合同第二倍工资"),
    PROBATION_DAMAGES("违法约定试用期赔偿金"),
    ORDERED_EXTRA_PAY("加付赔偿金"),
    SOCIAL_INSURANCE("社会保险争议"),
    WORKING_TIME("工作时间、休息休假"),
    LABOUR_RELATION("确认劳动关系"),
    REINSTATEMENT("继续履行或恢复劳动关系"),
    LEAVING_CERTIFICATE("出具离职证明、转移档案社保"),
    LIQUIDATED_DAMAGES("违约金、用人单位损失赔偿"),
    WELFARE("福利、培训、劳动保护"),
    PERSONNEL_CONTRACT("人事聘用合同争议"),
    OTHER("其他");

    private static final Set<ClaimType> REMUNERATION = EnumSet.of(WAGES, OVERTIME_PAY, BONUS, SICK_PAY);

    /** What may be asked for without a sum; of all others the sum, where it is known, is more than nothing. */
    private static final Set<ClaimType> WITHOUT_SUM = EnumSet.of(
            SOCIAL_INSURANCE,
            WORKING_TIME,
            LABOUR_RELATION,
            REINSTATEMENT,
            LEAVING_CERTIFICATE,
            WELFARE,
            PERSONNEL_CONTRACT,
            OTHER);

    /** Why a claim for money is not taken. */
    public static final String NOTHING_ASKED = "请求给付金钱的，金额应当大于零；金额还没有算出的不填";

    private final String label;

    ClaimType(String label) {
        this.label = label;
    }

    /** 劳动报酬, whose arrears are not barred while the relation lasts (法 art. 27(4)). */
    public boolean isRemuneration() {
        return REMUNERATION.contains(this);
    }

    /** Whether the sum is one that may be asked for; null while it is not known. */
    public boolean admits(@Nullable BigDecimal amount) {
        return amount == null || amount.signum() > 0 || WITHOUT_SUM.contains(this);
    }

    /** Whether what is asked for is a sum of money, and nothing else. */
    public boolean isOfMoney() {
        return !WITHOUT_SUM.contains(this);
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
