package org.tiaocai.limits.reckoning;

/**
 * 计算口径: conventions of one office where the law is silent or practice differs; the same for all its cases.
 *
 * @param publicNoticeRolls 公告期末日遇休息日是否顺延
 * @param clearDays 倒推期间是否按“净”工作日计，即行为日与开庭日之间须隔满 N 个工作日
 */
public record Settings(boolean publicNoticeRolls, boolean clearDays) {

    /** 默认口径 */
    public static Settings defaults() {
        return new Settings(false, false);
    }

    public Settings publicNoticeRolls(boolean on) {
        return new Settings(on, clearDays);
    }

    public Settings clearDays(boolean on) {
        return new Settings(publicNoticeRolls, on);
    }
}
