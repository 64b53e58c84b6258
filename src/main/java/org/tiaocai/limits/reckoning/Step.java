package org.tiaocai.limits.reckoning;

import java.time.LocalDate;

/** 计算步骤: one line of the reckoning that leads to the day, in Chinese. */
public record Step(LocalDate day, Kind kind, String text) {

    /** 步骤种类 */
    public enum Kind {
        /** 起算事项 */
        TRIGGER,
        /** 休息日收件视为次一工作日收到 */
        RECEIPT_MOVED,
        /** 当日（时）不计 */
        NOT_COUNTED,
        /** 法定节假日 */
        HOLIDAY,
        /** 调休放假 */
        DAY_OFF,
        /** 双休日 */
        WEEKEND,
        /** 调休上班日 */
        MAKE_UP_WORKDAY,
        /** 延长 */
        EXTENDED,
        /** 扣除 */
        EXCLUDED,
        /** 原始届满日 */
        RAW_END,
        /** 顺延 */
        ROLLED,
        /** 依规则不顺延 */
        NOT_ROLLED,
        /** 届满 */
        DUE,
        /** 不能定出日期 */
        UNDATED,
        /** 暂定 */
        PROVISIONAL,
        /** 请注意 */
        WARNING,
        /** 法条 */
        ARTICLE
    }
}
