package org.tiaocai.linkage.conference;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Papers;

/** 印发纪要 (D609-2)、公布统一裁审口径. */
@Component
class PublishStandards implements JavaDelegate {

    private final Conferences conferences;
    private final Papers papers;
    private final ConferenceFacts facts;
    private final AgreedStandards standards;
    private final Clock clock;

    PublishStandards(
            Conferences conferences, Papers papers, ConferenceFacts facts, AgreedStandards standards, Clock clock) {
        this.conferences = conferences;
        this.papers = papers;
        this.facts = facts;
        this.standards = standards;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = ConferenceVariables.CONFERENCE.get(execution);
        var today = LocalDate.now(clock);
        var one = conferences.get(id);
        papers.issue("D609-2", one.occasion(), facts.minutes(one));
        standards.publish(id, today);
        conferences.published(id, today);
    }
}
