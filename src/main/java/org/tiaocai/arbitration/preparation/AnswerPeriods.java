package org.tiaocai.arbitration.preparation;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.ModelLimits;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/** 答辩期 (A10): ten working days of one party, from the day on which what it answers reached that party (规则33, 36, 44). */
@Component
public class AnswerPeriods {

    private static final String PROCESS = "answer-period";

    /** The message of its model. */
    private static final String LEFT = "answererLeft";

    private final RuntimeService engine;
    private final Answers answers;
    private final RunningLimits limits;
    private final Actor actor;

    AnswerPeriods(@Lazy RuntimeService engine, Answers answers, RunningLimits limits, Actor actor) {
        this.engine = engine;
        this.answers = answers;
        this.limits = limits;
        this.actor = actor;
    }

    /** Who still has an earlier period answers both at once, and has until the later day. @return the last day */
    public LocalDate begin(RegistrationNumber number, long partyId, Answer.To what, LocalDate servedOn) {
        return begin(number, partyId, what, servedOn, () -> true);
    }

    /** @param isAwaited asked once the period runs and before anybody waits for its end, which may move until then */
    LocalDate begin(
            RegistrationNumber number, long partyId, Answer.To what, LocalDate servedOn, BooleanSupplier isAwaited) {
        var subject = Answer.subject(partyId);
        var due = limits.start(number, RuleIds.ANSWER_PERIOD, subject, servedOn, what.label() + "送达");
        actor.asApplication(() -> {
            if (isAwaited(number, subject)) {
                return subject;
            }
            var answer = answers.open(number, partyId, servedOn, what);
            if (isAwaited.getAsBoolean()) {
                engine.startProcessInstanceByKey(
                        PROCESS,
                        number.value(),
                        Map.of(PreparationVariables.ANSWER.name(), answer, ModelLimits.SUBJECT.name(), subject));
            }
            return subject;
        });
        return due;
    }

    /** 当事人退出: nobody answers any more. @return whether an answer was awaited */
    boolean end(RegistrationNumber number, long partyId) {
        var subject = Answer.subject(partyId);
        return actor.asApplication(() -> {
            var awaited = isAwaited(number, subject);
            if (awaited) {
                engine.createMessageCorrelation(LEFT)
                        .processInstanceBusinessKey(number.value())
                        .processInstanceVariableEquals(ModelLimits.SUBJECT.name(), subject)
                        .correlateAll();
            }
            return awaited;
        });
    }

    private boolean isAwaited(RegistrationNumber number, String subject) {
        return awaited(engine, number, subject).count() > 0;
    }

    static ProcessInstanceQuery awaited(RuntimeService engine, RegistrationNumber number, String subject) {
        return engine.createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(number.value())
                .variableValueEquals(ModelLimits.SUBJECT.name(), subject);
    }
}
