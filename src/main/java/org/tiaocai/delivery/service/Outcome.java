package org.tiaocai.delivery.service;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What follows from a report. @param deemedOn the last day to wait for, when service comes by the passing of time */
record Outcome(ServiceStep step, @Nullable LocalDate deemedOn) {

    static Outcome of(ServiceStep step) {
        return new Outcome(step, null);
    }

    static Outcome deemed(LocalDate lastDay) {
        return new Outcome(ServiceStep.DEEMED, lastDay);
    }
}
