package org.tiaocai.arbitration.hearing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.delivery.serving.ServingMethod;
import org.tiaocai.dispute.Side;

/** 缺席的当事人 as papers name one: when and how the notice of the hearing reached it, and how it kept away. */
public record Absentee(
        Side side,
        String name,
        Attendance attendance,
        @Nullable LocalDate noticeServedOn,
        @Nullable ServingMethod noticeMethod) {}
