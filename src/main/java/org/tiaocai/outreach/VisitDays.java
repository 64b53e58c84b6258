package org.tiaocai.outreach;

import java.time.LocalDate;
import org.tiaocai.shared.Refused;

/** 联系期间: a visit lies in it, from its first day to its last, and what is planned is not past. */
final class VisitDays {

    private VisitDays() {}

    /** @throws Refused for a day that is past, or on which the arbitrator does not look after the unit */
    static void mustBeToCome(Outreach one, LocalDate today, LocalDate day, String name) {
        if (day.isBefore(today)) {
            throw new Refused(name + "（" + day + "）不能早于今天");
        }
        mustBeWithin(one, day, name);
    }

    /** @throws Refused for a day that is to come, or on which the arbitrator does not look after the unit */
    static void mustHaveCome(Outreach one, LocalDate today, LocalDate day, String name) {
        if (day.isAfter(today)) {
            throw new Refused(name + "（" + day + "）不能晚于今天");
        }
        mustBeWithin(one, day, name);
    }

    private static void mustBeWithin(Outreach one, LocalDate day, String name) {
        if (day.isBefore(one.fromOn())) {
            throw new Refused(name + "（" + day + "）不能早于联系的第一日（" + one.fromOn() + "）");
        }
        if (one.untilOn() != null && day.isAfter(one.untilOn())) {
            throw new Refused(name + "（" + day + "）不能晚于联系的最后一日（" + one.untilOn() + "）");
        }
    }
}
