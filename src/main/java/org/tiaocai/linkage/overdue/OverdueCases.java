package org.tiaocai.linkage.overdue;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.linkage.overdue.OverdueCase.Excuse;
import org.tiaocai.linkage.overdue.OverdueCase.Outcome;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** All cases in which somebody has asked why there is no award. */
@Repository
@Transactional
public class OverdueCases {

    private final Rows<OverdueCase> rows;

    OverdueCases(JdbcClient jdbc) {
        this.rows = new Rows<>(jdbc, "overdue_case", OverdueCase.class);
    }

    @Transactional(readOnly = true)
    public List<OverdueCase> of(RegistrationNumber number) {
        return rows.of(number);
    }

    OverdueCase get(long id) {
        return rows.get(id, "没有这项逾期情况");
    }

    OverdueCase insert(RegistrationNumber number, LocalDate askedOn) {
        return get(rows.insert("registration_number, asked_on").values(number, askedOn));
    }

    void explained(OverdueCase one, Excuse excuse, String account) {
        rows.update(one.id(), "excuse = ?, account = ?", excuse, account);
    }

    /** What the explanation says so far. */
    void drafted(OverdueCase one, String account) {
        rows.update(one.id(), "account = ?", account);
    }

    void docketed(OverdueCase one, String court, String docketNo, LocalDate on) {
        var set = "court = ?, docket_no = ?, docketed_on = ?, outcome = ?";
        rows.update(one.id(), set, court, docketNo, on, Outcome.DOCKETED);
    }

    void ended(OverdueCase one, Outcome outcome) {
        rows.update(one.id(), "outcome = ?", outcome);
    }
}
