package org.tiaocai.linkage.conference;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 法院提出议题. */
@Component
class RaiseTopics implements TaskOutcome {

    private final Submission submission;
    private final Topics topics;

    RaiseTopics(Submission submission, Topics topics) {
        this.submission = submission;
        this.topics = topics;
    }

    @Override
    public void completed(DelegateExecution execution) {
        submission
                .read(execution, RaisedTopics.class)
                .raise(topics, ConferenceVariables.CONFERENCE.get(execution), TopicOrigin.COURT);
    }
}
