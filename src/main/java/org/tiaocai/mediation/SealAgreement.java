package org.tiaocai.mediation;

import static org.tiaocai.mediation.MediationVariables.MEDIATION;

import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 加盖调解组织印章: the fourth mark; the agreement takes effect and two joint periods begin (M09, M12). */
@Component
record SealAgreement(
        Submission submission,
        Mediations mediations,
        Agreements agreements,
        Papers papers,
        MediationFacts facts,
        RunningLimits limits,
        Journal journal,
        Actor actor,
        Clock clock,
        ApplicationEventPublisher events)
        implements TaskOutcome {

    record Seal(@NotNull(message = "请填写用印日期") LocalDate sealedOn) {}

    @Override
    public void completed(DelegateExecution execution) {
        var seal = submission.read(execution, Seal.class);
        if (seal.sealedOn().isAfter(LocalDate.now(clock))) {
            throw new Refused("用印日期（" + seal.sealedOn() + "）不能晚于今天");
        }
        var number = RegistrationNumber.of(execution);
        var mediation = MEDIATION.get(execution);
        var effectiveOn = agreements.seal(mediation, seal.sealedOn(), actor.id());
        mediations.close(mediation, MediationOutcome.AGREEMENT, null);
        var reviewDue = limits.start(number, RuleIds.REVIEW_APPLICATION, effectiveOn);
        var confirmationDue = limits.start(number, RuleIds.CONFIRMATION_APPLICATION, effectiveOn);
        facts.agreement(mediations.get(mediation), reviewDue, confirmationDue)
                .ifPresent(one ->
                        papers.issue(number, "D110", AgreementFate.occasion(mediation) + AgreementFate.IN_EFFECT, one));
        journal.act(number, "加盖调解组织印章，调解协议生效", "生效日期：" + effectiveOn);
        events.publishEvent(new AgreementInForce(number, mediation));
    }
}
