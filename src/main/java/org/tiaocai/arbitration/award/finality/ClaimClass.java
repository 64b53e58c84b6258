package org.tiaocai.arbitration.award.finality;

import org.tiaocai.dispute.ClaimType;

/** 请求的类别: which test of art. 47 a ruling on it has to pass. */
public enum ClaimClass {
    /** 劳动报酬、工伤医疗费、经济补偿、赔偿金: final up to twelve months of the minimum wage. */
    AMOUNT("按单项金额判断"),
    /** 执行国家劳动标准: final whatever the amount. */
    STANDARD("执行国家劳动标准"),
    /** What art. 47 does not name. */
    OTHER("不属于终局范围");

    private final String label;

    ClaimClass(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }

    /** The class by the words of art. 47 and rule 50; a bureau may set another where local views differ. */
    public static ClaimClass byLaw(ClaimType type) {
        return switch (type) {
            case WAGES,
                    OVERTIME_PAY,
                    BONUS,
                    SICK_PAY,
                    UNUSED_LEAVE_PAY,
                    NOTICE_PAY,
                    INJURY_MEDICAL_COST,
                    INJURY_BENEFIT,
                    SEVERANCE,
                    NON_COMPETE_PAY,
                    UNLAWFUL_TERMINATION_DAMAGES,
                    SECOND_WAGE,
                    PROBATION_DAMAGES,
                    ORDERED_EXTRA_PAY -> AMOUNT;
            case SOCIAL_INSURANCE, WORKING_TIME -> STANDARD;
            case LABOUR_RELATION,
                    REINSTATEMENT,
                    LEAVING_CERTIFICATE,
                    LIQUIDATED_DAMAGES,
                    WELFARE,
                    PERSONNEL_CONTRACT,
                    OTHER -> OTHER;
        };
    }
}
