package org.tiaocai.linkage.conference;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 印发纪要、公布统一裁审口径. */
@Component
class PublishStandards implements JavaDelegate {

    private final Conferences conferences;
    private final ConferencePapers papers;
    private final AgreedStandards standards;
    private final Clock clock;

    PublishStandards(Conferences conferences, ConferencePapers papers, AgreedStandards standards, Clock clock) {
        this.conferences = conferences;
        this.papers = papers;
        this.standards = standards;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = ConferenceVariables.CONFERENCE.get(execution);
        var today = LocalDate.now(clock);
        papers.minutes(conferences.get(id));
        standards.publish(id, today);
        conferences.published(id, today);
    }
}
