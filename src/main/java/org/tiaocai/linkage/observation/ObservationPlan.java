package org.tiaocai.linkage.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 观摩方案 as it is proposed.
 *
 * @param number the case, where the hearing is ours; its day is then the one that has been arranged
 * @param caseNo how the court calls its case; null where the hearing is ours
 */
public record ObservationPlan(
        String host,
        @Nullable RegistrationNumber number,
        @Nullable String caseNo,
        @Nullable LocalDate hearingOn,
        String place,
        String purpose,
        BigDecimal hours,
        List<String> observers) {}
