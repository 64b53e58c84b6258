package org.tiaocai.arbitration.preparation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Party;
import org.tiaocai.documents.Papers;

/** 送达答辩书副本 (规则33): to the side that has raised what is answered. */
@Component
record ForwardAnswer(Answers answers, AnswerCopies copies, Papers papers, PreparationFacts facts) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var answer = answers.get(PreparationVariables.ANSWER.get(execution));
        var recipients = copies.receivers(answer).stream().map(Party::id).toList();
        papers.issue(answer.number(), "D404", answer.occasion(), facts.answerCopy(execution), recipients);
    }
}
