package org.tiaocai.linkage.conference;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 本委征集议题: its own, and those that judgments propose. */
@Component
record CollectTopics(Submission submission, Conferences conferences, Divergences divergences, Topics topics)
        implements TaskOutcome {

    @Override
    public void completed(DelegateExecution execution) {
        var conference = conferences.get(ConferenceVariables.CONFERENCE.get(execution));
        var raised = submission.read(execution, RaisedTopics.class);
        if (raised.proposals() != null) {
            raised.proposals().forEach(key -> divergences.take(conference, key));
        }
        raised.raise(topics, conference.id(), TopicOrigin.COMMISSION);
    }
}
