package org.tiaocai.arbitration.tribunal;

import jakarta.validation.constraints.NotBlank;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 更换仲裁庭成员: another takes the seat that a recusal left empty. */
@Component
record ReplaceMember(
        Submission submission, Recusals recusals, Tribunals tribunals, Arbitrators roster, Journal journal, Actor actor)
        implements TaskOutcome {

    record Replacement(@NotBlank(message = "请选择接替的人员") String person) {}

    @Override
    public void completed(DelegateExecution execution) {
        var person = submission.read(execution, Replacement.class).person();
        var number = RegistrationNumber.of(execution);
        var challenged = recusals.get(TribunalVariables.RECUSAL.get(execution)).person();
        var seat = tribunals.lastSeatOf(number, challenged).orElseThrow();
        roster.mustBeOnRoster(person, seat);
        tribunals.seat(
                number, person, seat, tribunals.lastSideOf(number, challenged).orElse(null));
        journal.act(number, "更换" + seat.label(), actor.nameOf(challenged) + " → " + actor.nameOf(person));
    }
}
