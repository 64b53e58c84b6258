package org.tiaocai.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.arbitration.Arbitration;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.FilingProposal;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.clocks.Clocks;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.documents.Documents;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.CaseNumber;

/** The usual road of an arbitration, step by step; the tests below it change one thing each. */
@StoryTest
abstract class ArbitrationStory {

    /** A Monday with no holiday near. */
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Bureau bureau;

    @Autowired
    Disputes disputes;

    @Autowired
    Arbitrations arbitrations;

    @Autowired
    Clocks clocks;

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient tables;

    @BeforeEach
    void aWorkingMorning() {
        tables.sql("delete from booked_slot").update();
        bureau.staff();
        bureau.colleague("arbitrator2", Groups.ARBITRATOR);
        bureau.colleague("arbitrator3", Groups.ARBITRATOR);
        bureau.colleague("presiding", Groups.ARBITRATOR, Groups.PRESIDING);
        bureau.colleague("clerk", Groups.CLERK);
        bureau.colleague("commission-seal", Groups.SEAL);
        bureau.colleague("director", Groups.DIRECTOR);
        bureau.colleague("legal", Groups.LEGAL_REVIEW);
        bureau.travelTo(MONDAY);
    }

    @AfterEach
    void backToNow() {
        ClockUtil.reset();
    }

    /** An arbitration accepted today by the head, handled by the registrar, with 45 days to its award. */
    String accepted(ProcedureKind procedure, TribunalForm tribunal) {
        var number = CaseNumber.of(bureau.register(Forms.dispute(MONDAY)));
        arbitrations.register(number, MONDAY, false);
        arbitrations.proposed(
                number,
                new Arbitration.Filing(
                        "registrar", FilingProposal.ACCEPT, null, "符合受理条件", null, procedure, tribunal, null, null));
        arbitrations.accept(number, "head");
        clocks.start(number, "A22", MONDAY);
        return number.value();
    }

    String accepted() {
        return accepted(ProcedureKind.ORDINARY, TribunalForm.SOLE);
    }

    /** Codes of the documents that have been made for the case. */
    List<String> codes(String number) {
        return documents.of(CaseNumber.of(number)).stream()
                .map(one -> one.code())
                .toList();
    }

    void complete(String user, String number, String task, Map<String, ?> form) {
        bureau.complete(user, number, task, form, Map.of());
    }
}
