package org.tiaocai.limits;

/** 放假安排更新: a year's schedule has been loaded or corrected, told in the transaction that did it. */
public record CalendarChanged(int year) {}
