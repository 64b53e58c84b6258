package org.tiaocai.limits;

/**
 * 期限规则的编号: the rules of the table that code starts, settles or asks for, by what they limit. Each carries the name
 * that the table gives it. Models write the number.
 */
public final class RuleIds {

    public static final String MEDIATION_ACCEPTANCE = "M02"; // 调解组织受理
    public static final String MEDIATION_LIMIT = "M03"; // 调解期限
    public static final String WAY_TO_ARBITRATION = "M04"; // 可以申请仲裁
    public static final String ENTRUSTED_MEDIATION = "M05"; // 委托调解
    public static final String DEFERRED_ACCEPTANCE = "M06"; // 暂缓受理
    public static final String NEW_EMPLOYMENT_MEDIATION = "M07"; // 新就业形态劳动纠纷一站式调解
    public static final String DESIGNATED_BEFORE_DOCKETING = "M08-pre"; // 法院委派调解（立案前）
    public static final String DESIGNATED_ORDINARY = "M08-ordinary"; // 法院委托调解（普通程序）
    public static final String DESIGNATED_SUMMARY = "M08-summary"; // 法院委托调解（简易程序）
    public static final String DESIGNATION_CONFIRMATION = "M08a"; // 调解组织确认接受法院委派
    public static final String REVIEW_APPLICATION = "M09"; // 共同申请仲裁审查
    public static final String REVIEW_ACCEPTANCE = "M10"; // 仲裁审查申请的受理决定
    public static final String REVIEW_LIMIT = "M11"; // 仲裁审查期限
    public static final String CONFIRMATION_APPLICATION = "M12"; // 申请司法确认

    public static final String LIMITATION_PERIOD = "A01"; // 仲裁时效
    public static final String LIMITATION_AFTER_RELATION = "A02"; // 劳动报酬争议的仲裁时效（劳动关系终止后）
    public static final String SUPPLEMENT_NOTICE = "A04"; // 一次性补正告知
    public static final String SUPPLEMENT_PERIOD = "A05"; // 申请人补正材料
    public static final String FILING_DECISION = "A06"; // 受理决定
    public static final String COLLECTIVE_FILING_DECISION = "A08-decision"; // 集体争议的受理决定
    public static final String COLLECTIVE_NOTICE = "A08-notice"; // 集体争议的一次性通知
    public static final String APPLICATION_COPY = "A09"; // 送达申请书副本
    public static final String ANSWER_PERIOD = "A10"; // 答辩期
    public static final String ANSWER_COPY = "A11"; // 送达答辩书副本
    public static final String TRIBUNAL_FORMATION = "A12"; // 组庭并书面通知
    public static final String COUNTERCLAIM_DECISION = "A15"; // 反申请的受理决定
    public static final String RECUSAL_DECISION = "A17"; // 回避决定
    public static final String EVIDENCE_PERIOD = "A18"; // 举证期限
    public static final String HEARING_NOTICE = "A20"; // 开庭通知
    public static final String POSTPONEMENT_REQUEST = "A21"; // 申请延期开庭
    public static final String AWARD_LIMIT = "A22"; // 裁决期限
    public static final String LEAVING_PERIOD = "A28"; // 留置、张贴送达
    public static final String PUBLIC_NOTICE_PERIOD = "A29"; // 公告送达
    public static final String AWARD_CORRECTION = "A30"; // 裁决书补正

    public static final String SUIT_ON_NON_FINAL_AWARD = "P01"; // 对非终局裁决起诉
    public static final String SUIT_ON_FINAL_AWARD = "P02"; // 劳动者对终局裁决起诉
    public static final String SETTING_ASIDE = "P03"; // 用人单位申请撤销终局裁决
    public static final String SETTING_ASIDE_AFTER_SUIT = "P04"; // 劳动者撤诉或者被驳回起诉后用人单位申请撤销
    public static final String SUIT_AFTER_SETTING_ASIDE = "P05"; // 裁决被撤销后起诉
    public static final String SETTING_ASIDE_OF_UNTYPED_AWARD = "P06"; // 裁决未写明类型、基层法院不予受理后申请撤销
    public static final String ENFORCEMENT_ON_PRESERVED = "P10"; // 对已保全财产申请执行
    public static final String AWARD_PERFORMANCE = "P11"; // 裁决确定的履行期间

    public static final String PRESERVATION_RULING = "L01-decide"; // 法院作出保全裁定
    public static final String APPLICATION_AFTER_PRESERVATION = "L02"; // 仲裁前保全后申请仲裁或者起诉
    public static final String PRESERVATION_TRANSFER = "L03"; // 转交保全申请材料
    public static final String OVERDUE_TERMINATION = "L04"; // 逾期未裁案件由法院立案后终止审理
    public static final String FILE_LENDING = "L05-lend"; // 案卷借阅：借出
    public static final String FILE_RETURN = "L05-return"; // 案卷借阅：归还
    public static final String COURT_RESULT_ENTRY = "L06"; // 法院结果登记

    public static final String KEEPING_AWARD_FILES = "S14-award"; // 案卷保管（裁决结案）
    public static final String KEEPING_OTHER_FILES = "S14-mediation"; // 案卷保管（调解和其他方式结案）

    private RuleIds() {}
}
