package org.tiaocai.rights;

import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitration;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.ClosingMethod;
import org.tiaocai.arbitration.FilingProposal;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.tribunal.Seat;
import org.tiaocai.arbitration.tribunal.Tribunals;
import org.tiaocai.dispute.DisputeOutcome;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.Forms;

/** A case in each stage, and one person whom the matrix lets do everything in it. */
@Component
class CasesByStage {

    static final String EVERYBODY = "stage-everybody";

    private final Bureau bureau;
    private final ProcessEngine engine;
    private final Disputes disputes;
    private final Arbitrations arbitrations;
    private final Tribunals tribunals;
    private final Duties duties;
    private final JdbcClient tables;

    CasesByStage(
            Bureau bureau,
            ProcessEngine engine,
            Disputes disputes,
            Arbitrations arbitrations,
            Tribunals tribunals,
            Duties duties,
            JdbcClient tables) {
        this.bureau = bureau;
        this.engine = engine;
        this.disputes = disputes;
        this.arbitrations = arbitrations;
        this.tribunals = tribunals;
        this.duties = duties;
        this.tables = tables;
    }

    void everybody() {
        everybody(EVERYBODY);
    }

    /** An id is never used again, so each test class has a person of its own. */
    void everybody(String person) {
        bureau.staff();
        bureau.commission();
        bureau.colleague(
                person,
                Groups.INTAKE,
                Groups.STUDIO_COORDINATOR,
                Groups.INSTITUTE_HEAD,
                Groups.DIRECTOR,
                Groups.LIAISON,
                Groups.ARCHIVIST,
                Groups.CLERK);
    }

    void nobody() {
        nobody(EVERYBODY);
    }

    void nobody(String person) {
        tables.sql("delete from duty where person = ?").param(person).update();
        // what only this person could do is theirs; it goes back first
        engine.getTaskService()
                .createTaskQuery()
                .taskAssignee(person)
                .list()
                .forEach(task -> engine.getTaskService().setAssignee(task.getId(), null));
        engine.getIdentityService().deleteUser(person);
    }

    RegistrationNumber in(CaseStage stage) {
        var today = bureau.today();
        var number = RegistrationNumber.of(bureau.register(Forms.dispute(today)));
        bureau.end("dispute-intake", number.value());
        duties.take(number, EVERYBODY, Duty.CLERK);
        if (stage == CaseStage.MEDIATION) {
            tables.sql("insert into mediation (registration_number, requested_on, limit_rule) values (?, ?, 'M03')")
                    .params(number.value(), today)
                    .update();
        } else if (stage == CaseStage.AGREED) {
            disputes.close(number, DisputeOutcome.AGREEMENT);
        } else if (stage.compareTo(CaseStage.FILING) >= 0) {
            arbitrated(number, stage, today);
        }
        return number;
    }

    private void arbitrated(RegistrationNumber number, CaseStage stage, LocalDate today) {
        arbitrations.register(number, today, false);
        if (stage == CaseStage.SUGGESTED) {
            arbitrations.mediationSuggested(number);
        }
        if (stage.compareTo(CaseStage.ACCEPTED) >= 0) {
            arbitrations.proposed(
                    number,
                    new Arbitration.Filing(
                            "registrar",
                            FilingProposal.ACCEPT,
                            null,
                            "符合受理条件",
                            null,
                            ProcedureKind.ORDINARY,
                            TribunalForm.SOLE,
                            null,
                            null));
            arbitrations.accept(number, "head");
        }
        if (stage.compareTo(CaseStage.FORMED) >= 0) {
            tribunals.seat(number, "arbitrator", Seat.SOLE);
            tribunals.seat(number, EVERYBODY, Seat.CLERK);
        }
        if (stage.compareTo(CaseStage.HEARING) >= 0) {
            heard(number, stage == CaseStage.HEARING ? "ADJOURNED" : "CONCLUDED", today);
        }
        if (stage.compareTo(CaseStage.SEALED) >= 0) {
            tables.sql("""
                            insert into award (registration_number, scope, round, deliberated_on, basis, major, conclusion,
                                made_on)
                            values (?, 'WHOLE', 1, ?, 'MAJORITY', false, '支持主要请求', ?)""").params(number.value(), today, today).update();
        }
        if (stage.compareTo(CaseStage.JUDGED) >= 0) {
            var judged = stage == CaseStage.JUDGED;
            arbitrations.close(number, judged ? ClosingMethod.AWARD : ClosingMethod.WITHDRAWN);
            disputes.close(number, judged ? DisputeOutcome.AWARD : DisputeOutcome.WITHDRAWN);
        }
    }

    private void heard(RegistrationNumber number, String outcome, LocalDate on) {
        tables.sql("""
                        insert into hearing (registration_number, ordinal, hearing_on, short_notice_agreed, state, held_on,
                            open_to_public, applicant_attendance, respondent_attendance, limitation_raised,
                            mediation_attempted, outcome)
                        values (?, 1, ?, false, 'HELD', ?, true, 'PRESENT', 'PRESENT', false, true, ?)""").params(number.value(), on, on, outcome).update();
    }
}
