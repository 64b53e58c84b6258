package org.tiaocai.scheduling.planning;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * 排期方案.
 *
 * @param sessions how many the stretch holds
 * @param troubled how many of them cannot stay where they are
 * @param unplaced how many find no place even so
 * @param oneByOneUnplaced how many would find none if each were only put off by itself
 */
public record Plan(
        long id,
        LocalDate from,
        LocalDate to,
        int sessions,
        int troubled,
        int unplaced,
        int oneByOneUnplaced,
        String madeBy,
        OffsetDateTime madeAt,
        List<PlanLine> lines) {

    public long open() {
        return lines.stream()
                .filter(line -> line.state() == PlanLine.State.PROPOSED)
                .count();
    }
}
