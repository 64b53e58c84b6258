package org.tiaocai.linkage.conference;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 法院提出议题. */
@Component
record RaiseTopics(Submission submission, Topics topics) implements TaskOutcome {

    @Override
    public void completed(DelegateExecution execution) {
        submission
                .read(execution, RaisedTopics.class)
                .raise(topics, ConferenceVariables.CONFERENCE.get(execution), TopicOrigin.COURT);
    }
}
