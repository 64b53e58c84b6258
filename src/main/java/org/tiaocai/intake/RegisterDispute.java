package org.tiaocai.intake;

import static org.tiaocai.intake.IntakeVariables.CAUSE;
import static org.tiaocai.intake.IntakeVariables.COMMON_CLAIM;
import static org.tiaocai.intake.IntakeVariables.LIMITATION_DAYS_LEFT;
import static org.tiaocai.intake.IntakeVariables.MIGRANT_WORKER;
import static org.tiaocai.intake.IntakeVariables.ROAD;
import static org.tiaocai.intake.IntakeVariables.SCOPE;
import static org.tiaocai.intake.IntakeVariables.WAGE_ARREARS_EVIDENT;
import static org.tiaocai.intake.IntakeVariables.WORKERS_CONCERNED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Registration;
import org.tiaocai.dispute.Road;
import org.tiaocai.shared.Submission;

/** 登记争议: takes the form over into the case file; from here on the process is known by the registration number. */
@Component
record RegisterDispute(
        Submission submission,
        Disputes disputes,
        TakeDownApplication application,
        Limitation limitation,
        NoteRelatedCases relatedCases)
        implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var form = submission.read(execution, Registration.class);
        var number = disputes.register(form);
        execution.setProcessBusinessKey(number.value());
        if (form.road() == Road.MEDIATION) {
            application.mediationSought(number);
        }
        relatedCases.note(number);
        ROAD.set(execution, form.road());
        SCOPE.set(execution, form.scope());
        CAUSE.set(execution, form.cause());
        WAGE_ARREARS_EVIDENT.set(execution, form.wageArrearsEvident());
        COMMON_CLAIM.set(execution, form.isClaimCommon());
        WORKERS_CONCERNED.set(execution, form.workers());
        MIGRANT_WORKER.set(execution, form.migrantWorker());
        LIMITATION_DAYS_LEFT.set(execution, limitation.daysLeft(number));
    }
}
