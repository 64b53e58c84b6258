package org.tiaocai.delivery.serving;

import org.springframework.stereotype.Component;

/** 不再送达: row, limit and journal say that nothing is awaited any more. */
@Component
record Abandonment(Servings servings, DeemedServing deemedService, OneTaskPerVisit inSight, ServingJournal journal) {

    /** @return whether there was anything left to abandon */
    boolean abandon(Serving service, String reason) {
        if (!servings.abandon(service.id(), reason)) {
            return false;
        }
        deemedService.cease(service);
        inSight.touched(service);
        journal.write(service, ServingState.ABANDONED.label(), reason);
        return true;
    }
}
