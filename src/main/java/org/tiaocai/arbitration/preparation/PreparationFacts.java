package org.tiaocai.arbitration.preparation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.SimplifiedGround;
import org.tiaocai.arbitration.SimplifiedGrounds;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.FactsOf;
import org.tiaocai.documents.Reckoned;
import org.tiaocai.limits.ReckonerInForce;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.Standstill;
import org.tiaocai.shared.RegistrationNumber;

/** 庭前文书所载事项. */
@Component
record PreparationFacts(
        Arbitrations arbitrations,
        SimplifiedGrounds grounds,
        Answers answers,
        Parties parties,
        ReckonerInForce reckoner,
        Standstill standstill,
        Clock clock)
        implements FactsOf {

    /**
     * 应诉通知书 with the copy of the application.
     *
     * @param answerDue for who receives it on the day it is made
     * @param third who gets it is a third party: it is called in, nobody claims anything of it
     * @param successor who gets it has taken another's place: what was done before binds it
     */
    record ResponseNotice(
            @Nullable LocalDate acceptedOn,
            @Nullable SimplifiedGround simplified,
            @Reckoned @Nullable LocalDate answerDue,
            boolean third,
            boolean successor)
            implements Facts {}

    /** 举证通知书; {@code evidenceDue} holds for who receives it on the day it is made. */
    record EvidenceNotice(@Reckoned @Nullable LocalDate evidenceDue) implements Facts {}

    /** 答辩书副本, to the other side. */
    record AnswerCopy(
            String occasion,
            String respondent,
            Side side,
            @Nullable LocalDate answeredOn,
            @Nullable String summary) implements Facts {}

    /**
     * 举证期限通知书: whose, and how long.
     *
     * @param atLeast working days that are left to who receives the evidence notice too late for the day
     */
    record EvidencePeriodNotice(
            List<String> names,
            @Nullable Integer days,
            @Nullable LocalDate until,
            @Nullable Integer atLeast,
            boolean waived,
            @Nullable String reason)
            implements Facts {}

    ResponseNotice responseNotice(RegistrationNumber number) {
        return responseNotice(number, false, false);
    }

    /** The same for one party alone. */
    ResponseNotice responseNotice(RegistrationNumber number, Party party) {
        return responseNotice(
                number, party.side() == Side.THIRD_PARTY, party.place().basis() != null);
    }

    private ResponseNotice responseNotice(RegistrationNumber number, boolean third, boolean successor) {
        return new ResponseNotice(
                arbitrations.get(number).acceptedOn(),
                grounds.of(number).orElse(null),
                due(number, RuleIds.ANSWER_PERIOD),
                third,
                successor);
    }

    EvidenceNotice evidenceNotice(RegistrationNumber number) {
        return new EvidenceNotice(due(number, RuleIds.EVIDENCE_PERIOD));
    }

    /** While the case is suspended there is no day to tell. */
    private @Nullable LocalDate due(RegistrationNumber number, String rule) {
        return standstill.isOn(number)
                ? null
                : reckoner.current().compute(rule, LocalDate.now(clock)).due();
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
