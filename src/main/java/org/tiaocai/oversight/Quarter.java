package org.tiaocai.oversight;

import java.time.LocalDate;

/** 季度, by its first day. */
record Quarter(LocalDate first) {

    static Quarter before(LocalDate day) {
        var thisOne = day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
        return new Quarter(thisOne.minusMonths(3));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(first.plusMonths(3));
    }

    /** Such as 2026年第一季度. */
    String label() {
        return first.getYear() + "年第" + "一二三四".charAt((first.getMonthValue() - 1) / 3) + "季度";
    }
}
