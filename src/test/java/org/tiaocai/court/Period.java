package org.tiaocai.court;

import java.time.LocalDate;

/** 一方当事人的起诉、申请撤销期间; the rule as in the table of periods. */
record Period(long party, String rule, LocalDate from, LocalDate lastDay) {

    boolean isForSuits() {
        return isForSuits(rule);
    }

    static boolean isForSuits(String rule) {
        return rule.equals("P01") || rule.equals("P02") || rule.equals("P05");
    }

    boolean isInTime(Suit suit) {
        return !suit.filedOn.isAfter(lastDay);
    }

    boolean isExercisedBy(Suit suit) {
        return suit.filer == party && suit.settingAside != isForSuits();
    }

    boolean isOpen(LocalDate today) {
        return !today.isAfter(lastDay);
    }

    String line() {
        return party + "/" + rule + "/" + from;
    }
}
