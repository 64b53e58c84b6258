package org.tiaocai.linkage.conference;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Papers;

/** 印发纪要 (D609-2)、公布统一裁审口径. */
@Component
record PublishStandards(
        Conferences conferences, Papers papers, ConferenceFacts facts, AgreedStandards standards, Clock clock)
        implements JavaDelegate {

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
