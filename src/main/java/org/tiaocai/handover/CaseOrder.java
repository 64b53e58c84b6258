package org.tiaocai.handover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/** 督办: what a leader wants to be told of a case, and by which day. */
record CaseOrder(
        long id,
        RegistrationNumber number,
        String content,
        LocalDate answerDue,
        String orderedBy,
        LocalDate orderedOn,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable LocalDate answeredOn) {

    public boolean isOpen() {
        return answeredOn == null;
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && answerDue.isBefore(today);
    }
}
