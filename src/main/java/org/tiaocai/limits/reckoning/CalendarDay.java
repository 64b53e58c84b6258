package org.tiaocai.limits.reckoning;

import java.time.LocalDate;

/** 一日: what the day is, under which name and by which schedule; provisional while a schedule may still change it. */
public record CalendarDay(LocalDate date, Kind kind, String name, String source, boolean provisional) {

    /** 日的种类: 国务院关于职工工作时间的规定7 and the yearly schedule. */
    public enum Kind {
        /** 工作日 */
        WORKDAY,
        /** 双休日 */
        WEEKEND,
        /** 法定节假日 */
        HOLIDAY,
        /** 调休放假，含节日期间的双休日 */
        DAY_OFF,
        /** 调休上班日 */
        MAKE_UP_WORKDAY
    }

    public boolean isWorkingDay() {
        return kind == Kind.WORKDAY || kind == Kind.MAKE_UP_WORKDAY;
    }

    boolean isOrdinary() {
        return kind == Kind.WORKDAY || kind == Kind.WEEKEND;
    }

    /** The kind in words, such as 国庆节（法定节假日）. */
    public String label() {
        return switch (kind) {
            case WORKDAY -> "工作日";
            case WEEKEND -> "双休日";
            case HOLIDAY -> name + "（法定节假日）";
            case DAY_OFF -> name + "放假调休";
            case MAKE_UP_WORKDAY -> name + "调休上班日";
        };
    }
}
