package org.tiaocai.arbitration.preparation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.delivery.serving.ServingClass;
import org.tiaocai.delivery.serving.ServingProcess;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;

/** 送达答辩书副本 to the applicants within five working days (规则33). */
@Component
class ForwardAnswer implements JavaDelegate {

    private final Answers answers;
    private final Parties parties;
    private final PreparationPapers papers;
    private final ServingProcess service;

    ForwardAnswer(Answers answers, Parties parties, PreparationPapers papers, ServingProcess service) {
        this.answers = answers;
        this.parties = parties;
        this.papers = papers;
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer = answers.get(PreparationVariables.ANSWER.get(execution));
        var all = parties.of(answer.number());
        var respondent = all.stream()
                .filter(party -> party.id() == answer.partyId())
                .map(Party::name)
                .findFirst()
                .orElse("");
        var copy = papers.answerCopy(answer.number(), answer, respondent);
        all.stream()
                .filter(party -> party.side() == Side.APPLICANT)
                .forEach(party -> service.begin(answer.number(), copy, party.id(), ServingClass.S3));
    }
}
