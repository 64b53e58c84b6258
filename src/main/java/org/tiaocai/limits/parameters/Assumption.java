package org.tiaocai.limits.parameters;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiaocai.limits.RuleIds;

/** 待确认事项: what the program goes by although nobody has compared it with the source; never printed as a citation. */
public enum Assumption {
    WEEKENDS_ROLL("期间末日遇双休日、调休放假日的，与法定节假日一样顺延", "各项按自然日、月、年计算的期限（民诉法第八十五条的理解）"),
    ONE_STOP_MEDIATION("新就业形态争议一站式调解十五日，双方同意可延长十五日", "期限 M07（人社厅发〔2024〕4号，据新闻摘要）", RuleIds.NEW_EMPLOYMENT_MEDIATION),
    PERFORMANCE_PERIOD("裁决书载明的履行期限常见为生效后五日、十日或者十五日", "期限 P11", RuleIds.AWARD_PERFORMANCE),
    INTERMEDIATE_COURT("申请撤销终局裁决的法院为天津市第一中级人民法院", "终局裁决的救济告知、撤销登记"),
    SICK_PAY_BY_AMOUNT("停工留薪期工资、病假工资按单项金额判断终局", "终局分类（人社部发〔2022〕9号第十条）"),
    NOTICE_PAY_BY_AMOUNT("代通知金按单项金额判断终局", "终局分类（人社部发〔2022〕9号第十条）"),
    RELATION_MAKES_NON_FINAL("裁决同时确认劳动关系的，全案为非终局", "终局分类（人社部发〔2022〕9号第十一条）"),
    SPLIT_AWARDS("终局与非终局分别制作裁决书，各走各的救济途径", "裁决书制作、裁后跟踪（人社部发〔2022〕9号第十二条）"),
    WITHDRAWN_THEN_SUED("撤回仲裁申请后直接起诉的，法院不予受理", "撤回申请的告知（人社部发〔2022〕9号第四条）"),
    SIMPLIFIED_STAYS_FINAL("简易处理合法简化程序的，不因此撤销终局裁决", "简易处理（人社部发〔2022〕9号第十七条）"),
    SUPERVISION("仲裁监督重新作出的裁决可以起诉", "仲裁监督（人社部发〔2022〕9号第十八条）"),
    HOUSING_FUND("住房公积金争议由公积金管理中心处理，不属于仲裁受理范围", "分流、受理审查"),
    INSURANCE_CONTRIBUTIONS("欠缴社会保险费由征收机构处理，仲裁委员会一般不予受理", "分流、受理审查"),
    HOTLINE("12333 电话除咨询外也转办调解申请", "来源渠道“12333电话”"),
    COURT_TELLS_DOCKETING("法院受理逾期未裁起诉后告知仲裁委员会", "逾期未裁的终止审理（人社部发〔2017〕70号）"),
    FILE_LENDING("法院调卷、结果反馈的单据和程序", "案卷借阅、裁判结果反馈（人社部发〔2017〕70号）"),
    PUBLIC_INSTITUTION_SUITS("事业单位人事争议十五日起诉的司法解释文号", "人事争议的救济告知（法释〔2003〕13号）"),
    CLOSING_RATE_TARGET("仲裁结案率目标百分之九十以上", "管理看板"),
    MEDIATION_RATE_TARGET("调解成功率目标百分之六十以上", "管理看板"),
    THREE_SYSTEMS("行政执法三项制度的文号", "法制审核说明（国办发〔2018〕118号）");

    private final String label;
    private final String usedFor;
    private final @Nullable String rule;

    Assumption(String label, String usedFor) {
        this(label, usedFor, null);
    }

    Assumption(String label, String usedFor, @Nullable String rule) {
        this.label = label;
        this.usedFor = usedFor;
        this.rule = rule;
    }

    public String label() {
        return label;
    }

    public String usedFor() {
        return usedFor;
    }

    /** The rule of the table of limits that stands on it. */
    public Optional<String> rule() {
        return Optional.ofNullable(rule);
    }
}
