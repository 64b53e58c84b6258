package org.tiaocai.mediation;

import static org.tiaocai.mediation.MediationVariables.ACCEPTANCE;
import static org.tiaocai.mediation.MediationVariables.MEDIATION;
import static org.tiaocai.mediation.MediationVariables.OUTCOME;
import static org.tiaocai.mediation.MediationVariables.RULE;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Cause;
import org.tiaocai.dispute.Dispute;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Scope;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.mediation.MediationVariables.Acceptance;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 审查受理: the organisation takes the mediation on, which starts its fifteen days (M03, M07), or declines with a reason. */
@Component
record AcceptMediation(
        Submission submission,
        Mediations mediations,
        Disputes disputes,
        Organisations organisations,
        MediationFacts facts,
        Papers papers,
        RunningLimits limits,
        Journal journal,
        Clock clock)
        implements TaskOutcome {

    record Decision(
            @Nullable LocalDate acceptedOn,
            @Nullable String organisation,

            @Nullable @Size(max = 2_000, message = "不予受理的理由不能超过两千字")
            String reason) {}

    @Override
    public void completed(DelegateExecution execution) {
        var decision = submission.read(execution, Decision.class);
        var number = RegistrationNumber.of(execution);
        if (ACCEPTANCE.get(execution) == Acceptance.ACCEPTED) {
            accept(execution, number, decision);
        } else {
            decline(execution, number, decision);
        }
    }

    private void accept(DelegateExecution execution, RegistrationNumber number, Decision decision) {
        var mediation = mediations.get(MEDIATION.get(execution));
        var acceptedOn = decision.acceptedOn();
        if (acceptedOn == null || acceptedOn.isAfter(LocalDate.now(clock))) {
            throw new Refused("请填写受理日期，且不能晚于今天");
        }
        if (acceptedOn.isBefore(mediation.requestedOn())) {
            throw new Refused("受理日期（" + acceptedOn + "）不能早于提请调解的日期（" + mediation.requestedOn() + "）");
        }
        var organisation = decision.organisation() == null ? "" : decision.organisation();
        var name = organisations.nameOf(organisation);
        var rule = rule(disputes.get(number));
        RULE.set(execution, rule);
        mediations.accept(mediation.id(), organisation, rule, acceptedOn);
        limits.settle(number, RuleIds.MEDIATION_ACCEPTANCE, acceptedOn);
        var due = limits.start(number, rule, acceptedOn);
        papers.issue(
                number, "D107-2", "mediation-" + mediation.id(), facts.acceptance(mediations.get(mediation.id()), due));
        journal.act(number, "受理调解", "受理组织：" + name + "；受理日期：" + acceptedOn);
    }

    /** 新就业形态劳动纠纷 is mediated at one stop (人社厅发〔2024〕4号), whether or not there is a labour relation. */
    private static String rule(Dispute dispute) {
        var isNewEmployment = dispute.scope() == Scope.NEW_EMPLOYMENT || dispute.cause() == Cause.NEW_EMPLOYMENT_FORM;
        return isNewEmployment ? RuleIds.NEW_EMPLOYMENT_MEDIATION : RuleIds.MEDIATION_LIMIT;
    }

    private void decline(DelegateExecution execution, RegistrationNumber number, Decision decision) {
        if (decision.reason() == null || decision.reason().isBlank()) {
            throw new Refused("请填写不予受理调解的理由，理由要书面告知申请人");
        }
        limits.settle(number, RuleIds.MEDIATION_ACCEPTANCE);
        mediations.close(MEDIATION.get(execution), MediationOutcome.DECLINED, decision.reason());
        OUTCOME.set(execution, MediationOutcome.DECLINED);
        journal.act(number, "不予受理调解", decision.reason());
    }
}
