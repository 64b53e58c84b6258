package org.tiaocai.mediation;

import static org.tiaocai.mediation.MediationVariables.MEDIATION;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 指派调解员: one mediator or a panel of the three agencies, none with a conflict (协商调解规定 art. 25). */
@Component
record AppointMediators(
        Submission submission,
        Mediations mediations,
        Sessions sessions,
        ConflictCheck conflicts,
        Duties duties,
        AppointmentPapers appointments,
        Journal journal)
        implements TaskOutcome {

    record Panel(
            @NotEmpty(message = "请至少指派一名调解员") @Size(max = 3, message = "调解员最多三名")
            List<String> members,

            @NotNull(message = "请指定主持调解的调解员") String presiding,
            @AssertTrue(message = "请先核对调解员与当事人无利害关系，并勾选声明") boolean noConflict) {}

    @Override
    public void completed(DelegateExecution execution) {
        var panel = submission.read(execution, Panel.class);
        var number = RegistrationNumber.of(execution);
        if (!panel.members().contains(panel.presiding())) {
            throw new Refused("主持调解的人应当是被指派的调解员之一");
        }
        if (panel.members().stream().distinct().count() < panel.members().size()) {
            throw new Refused("同一名调解员被选了两次");
        }
        var appointed = panel.members().stream().map(appointments::onRoster).toList();
        appointed.forEach(mediator -> conflicts.check(number, mediator));
        giveUpFormer(number, MEDIATION.get(execution));
        panel.members().forEach(member -> duties.take(number, member, Duty.MEDIATOR));
        mediations.appoint(MEDIATION.get(execution), panel.members(), panel.presiding());
        MediationVariables.PANEL.set(execution, String.join(",", panel.members()));
        var named = appointed.stream()
                .map(mediator -> mediator.agency() + mediator.name())
                .toList();
        appointments.issue(mediations.get(MEDIATION.get(execution)));
        journal.act(number, "指派调解员", String.join("、", named));
    }

    /** Who was appointed before has mediated only if a session was held. */
    private void giveUpFormer(RegistrationNumber number, long mediation) {
        if (sessions.of(mediation).stream().anyMatch(session -> session.heldOn() != null)) {
            duties.release(number, Duty.MEDIATOR);
        } else {
            duties.undo(number, Duty.MEDIATOR);
        }
    }
}
