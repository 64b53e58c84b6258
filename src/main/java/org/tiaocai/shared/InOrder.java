package org.tiaocai.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 先后有序: no step of a case bears a day before the day of the step that it follows. */
public final class InOrder {

    private InOrder() {}

    /**
     * @param what such as 受理日期
     * @param before what it follows, such as 收到申请日期
     * @param after the day of that; null while it has not happened
     * @throws Refused naming both days
     */
    public static void check(String what, LocalDate day, String before, @Nullable LocalDate after) {
        if (after != null && day.isBefore(after)) {
            throw new Refused(what + "（" + day + "）不能早于" + before + "（" + after + "），请核对日期后再办理");
        }
    }
}
