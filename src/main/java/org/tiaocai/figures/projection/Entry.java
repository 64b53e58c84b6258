package org.tiaocai.figures.projection;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a case counts for in one measure on one day.
 *
 * @param category what the measure is told apart by, such as the stage, the rule or the organisation
 * @param cause the case's 案由, or empty where the measure is not told apart by it
 * @param bucket whole days, for measures of which medians are asked; otherwise 0
 */
record Entry(
        String number,
        String measure,
        LocalDate onDay,
        String category,
        String cause,
        int bucket,
        int n,
        BigDecimal amount) {}
