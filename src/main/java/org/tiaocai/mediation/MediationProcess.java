package org.tiaocai.mediation;

import java.time.LocalDate;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** What the application tells a running mediation. */
@Component
public class MediationProcess {

    private final RuntimeService engine;
    private final Mediations mediations;
    private final EndWithoutAgreement ending;
    private final Actor actor;

    MediationProcess(RuntimeService engine, Mediations mediations, EndWithoutAgreement ending, Actor actor) {
        this.engine = engine;
        this.mediations = mediations;
        this.ending = ending;
        this.actor = actor;
    }

    /** 申请人撤回: whatever the mediation is waiting for, it ends. */
    @Transactional
    public void applicationWithdrawn(RegistrationNumber number, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refused("请填写撤回的原因");
        }
        if (reason.length() > 2_000) {
            throw new Refused("撤回的原因不能超过两千字");
        }
        var mediation = open(number);
        mediations.close(mediation.id(), MediationOutcome.WITHDRAWN, reason);
        tell("applicationWithdrawn", mediation, null);
    }

    /** 从外部终结: whoever had the mediation held takes the case back; one that has ended stays as it ended. */
    @Transactional
    public void broughtToEnd(RegistrationNumber number, String reason) {
        broughtToEnd(number, MediationOutcome.PERIOD_OVER, reason);
    }

    /** 受托的组织调解成功: one dispute, one mediation that succeeded, and it is the other one. */
    public void settledElsewhere(RegistrationNumber number) {
        broughtToEnd(number, MediationOutcome.SETTLED_ELSEWHERE, "双方已经受托的调解组织调解，达成协议");
    }

    private void broughtToEnd(RegistrationNumber number, MediationOutcome outcome, String reason) {
        mediations
                .latest(number)
                .filter(mediation -> mediation.closedOn() == null)
                .ifPresent(mediation -> ending.end(number, mediation.id(), outcome, reason));
    }

    /** Whether the last mediation of the case ended in an agreement. */
    @Transactional(readOnly = true)
    public boolean endedInAgreement(RegistrationNumber number) {
        return mediations
                .latest(number)
                .filter(mediation -> mediation.outcome() == MediationOutcome.AGREEMENT)
                .isPresent();
    }

    /** 双方同意延长 until a day. */
    @Transactional
    public void extensionAgreed(RegistrationNumber number, LocalDate until) {
        tell("extensionAgreed", open(number), until);
    }

    private Mediation open(RegistrationNumber number) {
        return mediations
                .latest(number)
                .filter(mediation -> mediation.closedOn() == null)
                .orElseThrow(() -> new Refused("案件 " + number + " 没有正在进行的调解"));
    }

    private void tell(String event, Mediation mediation, @Nullable LocalDate until) {
        var message = engine.createMessageCorrelation(event)
                .processInstanceBusinessKey(mediation.number().value())
                .processInstanceVariableEquals(MediationVariables.MEDIATION.name(), mediation.id());
        if (until != null) {
            message.setVariable(MediationVariables.EXTENDED_DUE.name(), until.toString());
        }
        try {
            actor.asApplication(message::correlateWithResult);
        } catch (MismatchingMessageCorrelationException notWaiting) {
            throw new Refused("案件 " + mediation.number() + " 的调解现在不能办理这一事项");
        }
    }
}
