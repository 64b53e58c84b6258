package org.tiaocai.arbitration.preparation;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.FactsOf;
import org.tiaocai.shared.RegistrationNumber;

/** 庭前文书所载事项. */
@Component
record PreparationFacts(Arbitrations arbitrations, Answers answers, Parties parties) implements FactsOf {

    /** 应诉通知书 with the copy of the application. */
    record ResponseNotice(@Nullable LocalDate acceptedOn) implements Facts {}

    /** 答辩书副本, to the other side. */
    record AnswerCopy(
            String occasion,
            String respondent,
            Side side,
            @Nullable LocalDate answeredOn,
            @Nullable String summary) implements Facts {}

    ResponseNotice responseNotice(RegistrationNumber number) {
        return new ResponseNotice(arbitrations.get(number).acceptedOn());
    }

    AnswerCopy answerCopy(DelegateExecution execution) {
        var answer = answers.get(PreparationVariables.ANSWER.get(execution));
        var respondent = parties.of(answer.number()).stream()
                .filter(party -> party.id() == answer.partyId())
                .map(Party::name)
                .findFirst()
                .orElse("");
        return new AnswerCopy(
                answer.occasion(), respondent, answer.answersTo().side(), answer.answeredOn(), answer.summary());
    }
}
