package org.tiaocai.arbitration.tribunal;

import jakarta.validation.constraints.NotBlank;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 更换仲裁庭成员: another takes the seat that a recusal, or somebody who left, has left empty. */
@Component
record ReplaceMember(
        Submission submission, Recusals recusals, Tribunals tribunals, Arbitrators roster, Journal journal, Actor actor)
        implements TaskOutcome {

    record Replacement(@NotBlank(message = "请选择接替的人员") String person) {}

    @Override
    public void completed(DelegateExecution execution) {
        var person = submission.read(execution, Replacement.class).person();
        var number = RegistrationNumber.of(execution);
        var before = execution.hasVariable(TribunalVariables.LEAVING.name())
                ? TribunalVariables.LEAVING.get(execution)
                : recusals.get(TribunalVariables.RECUSAL.get(execution)).person();
        tribunals.leftBecause(number, person).ifPresent(reason -> {
            throw new Refused(actor.nameOf(person) + "已经离开本案仲裁庭（" + reason + "），请选择其他人员接替");
        });
        var seat = tribunals.lastSeatOf(number, before).orElseThrow();
        roster.mustBeOnRoster(person, seat);
        tribunals.seat(
                number, person, seat, tribunals.lastSideOf(number, before).orElse(null));
        journal.act(number, "更换" + seat.label(), actor.nameOf(before) + " → " + actor.nameOf(person));
    }
}
