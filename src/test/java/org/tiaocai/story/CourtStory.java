package org.tiaocai.story;

import java.time.LocalDate;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.shared.RegistrationNumber;

/** What brings courts into play, for tests beside the stories: awards that are on their way, and a case without one. */
public abstract class CourtStory extends LinkageStory {

    protected static final LocalDate FIRST_DAY = MONDAY;
    private static final int FINAL_SUM = 1_000;
    private static final int NON_FINAL_SUM = 40_000;

    protected Bureau bureau() {
        return bureau;
    }

    protected RegistrationNumber awarded(int workers, boolean isFinal) {
        var sum = isFinal ? FINAL_SUM : NON_FINAL_SUM;
        return RegistrationNumber.of(workers == 1 ? awarded(sum) : collective(workers, sum));
    }

    /** Two awards made on one day: a final one and another. */
    protected RegistrationNumber splitAward() {
        var number = heardBySole(claim("WAGES", FINAL_SUM), claim("SEVERANCE", NON_FINAL_SUM));
        deliberated(number);
        decided(number, ruling(number, 1, "GRANTED", FINAL_SUM), ruling(number, 2, "GRANTED", NON_FINAL_SUM));
        madeFromItems(number);
        return RegistrationNumber.of(number);
    }

    /** The forty-five days were over yesterday and there is no award. */
    protected RegistrationNumber withoutAnAward() {
        var number = filedAndAccepted(ProcedureKind.ORDINARY, TribunalForm.SOLE);
        bureau.travelTo(limit(number, "A22").dueOn().plusDays(1));
        return RegistrationNumber.of(number);
    }

    protected void noPackagesYet() {
        tables.sql("delete from court_package").update();
        CourtMachine.commissionHasAKey();
    }

    protected String engineTables() {
        return EngineTables.everything(tables);
    }
}
