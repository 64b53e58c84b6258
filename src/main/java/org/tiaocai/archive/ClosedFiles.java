package org.tiaocai.archive;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.DisputeClosed;
import org.tiaocai.dispute.DisputeOutcome;
import org.tiaocai.people.Actor;

/** 立卷 (规则21): a case that has ended leaves a file to be archived; who was only shown another way leaves none. */
@Component
class ClosedFiles {

    private static final String PROCESS = "case-archiving";

    private final ArchivedFiles files;
    private final RuntimeService engine;
    private final Actor actor;
    private final Clock clock;

    ClosedFiles(ArchivedFiles files, @Lazy RuntimeService engine, Actor actor, Clock clock) {
        this.files = files;
        this.engine = engine;
        this.actor = actor;
        this.clock = clock;
    }

    @EventListener
    void closed(DisputeClosed closed) {
        if (closed.outcome() != DisputeOutcome.REFERRED && closed.outcome() != DisputeOutcome.VOIDED) {
            files.open(closed.number(), LocalDate.now(clock));
            actor.asApplication(() ->
                    engine.startProcessInstanceByKey(PROCESS, closed.number().value()));
        }
    }
}
