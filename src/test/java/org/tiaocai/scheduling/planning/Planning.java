package org.tiaocai.scheduling.planning;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What the planning page does. */
@Component
public class Planning {

    private final Planner planner;
    private final Plans plans;
    private final CarryOut carryOut;

    Planning(Planner planner, Plans plans, CarryOut carryOut) {
        this.planner = planner;
        this.plans = plans;
        this.carryOut = carryOut;
    }

    public Plan plan(LocalDate from, LocalDate to) {
        planner.plan(from, to);
        return last();
    }

    public Plan acceptAll() {
        carryOut.accept(last().lines().stream().map(PlanLine::id).toList());
        return last();
    }

    private Plan last() {
        return plans.last().orElseThrow();
    }
}
