package org.tiaocai.arbitration.preparation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.delivery.service.DocumentServiceProcess;
import org.tiaocai.delivery.service.ServiceClass;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;

/** 送达答辩书副本 to the applicants within five working days (规则33). */
@Component
class ForwardAnswer implements JavaDelegate {

    private final Defences defences;
    private final Parties parties;
    private final PreparationPapers papers;
    private final DocumentServiceProcess service;

    ForwardAnswer(Defences defences, Parties parties, PreparationPapers papers, DocumentServiceProcess service) {
        this.defences = defences;
        this.parties = parties;
        this.papers = papers;
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var defence = defences.get(PreparationVariables.DEFENCE.get(execution));
        var all = parties.of(defence.number());
        var respondent = all.stream()
                .filter(party -> party.id() == defence.partyId())
                .map(Party::name)
                .findFirst()
                .orElse("");
        var copy = papers.answerCopy(defence.number(), defence, respondent);
        all.stream()
                .filter(party -> party.side() == Side.APPLICANT)
                .forEach(party -> service.begin(defence.number(), copy, party.id(), ServiceClass.S3));
    }
}
