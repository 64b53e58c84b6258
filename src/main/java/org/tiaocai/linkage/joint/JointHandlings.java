package org.tiaocai.linkage.joint;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.linkage.joint.JointHandling.Form;
import org.tiaocai.linkage.joint.JointHandling.Result;
import org.tiaocai.linkage.officers.LiaisonOfficers;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** All joint handlings; the model asks who handles each with the court. */
@Repository
@Transactional
public class JointHandlings {

    private final Rows<JointHandling> rows;
    private final Duties duties;
    private final LiaisonOfficers officers;

    JointHandlings(JdbcClient jdbc, Duties duties, LiaisonOfficers officers) {
        this.rows = new Rows<>(jdbc, "joint_handling", JointHandling.class);
        this.duties = duties;
        this.officers = officers;
    }

    long insert(RegistrationNumber number, String court, Form form, String reason, String by, LocalDate on) {
        return rows.insert("registration_number, court, form, reason, proposed_by, proposed_on")
                .once(number, court, form, reason, by, on);
    }

    void decided(long id, String by, @Nullable String refusal) {
        rows.update(id, "approved_by = ?, refusal = ?", by, refusal);
    }

    void answered(long id, String answer, @Nullable String judge, LocalDate on) {
        rows.update(id, "answer = ?, judge = ?, answered_on = ?", answer, judge, on);
    }

    void handled(long id, LocalDate on, String division, String record, Result result) {
        rows.update(id, "handled_on = ?, division = ?, record = ?, result = ?", on, division, record, result);
    }

    /** @throws Refused when there is none */
    @Transactional(readOnly = true)
    public JointHandling get(long id) {
        return rows.get(id, "没有这次联合办案");
    }

    @Transactional(readOnly = true)
    public List<JointHandling> of(RegistrationNumber number) {
        return rows.of(number);
    }

    /** 参与过联合办案的法官 of that court, of whom it must know before one of them hears the case. */
    @Transactional(readOnly = true)
    public List<String> judgesIn(RegistrationNumber number, String court) {
        return of(number).stream()
                .filter(one -> one.court().equals(court) && one.result() != null)
                .map(JointHandling::judge)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Who handles it for the commission: the tribunal, or while there is none the liaison officers. */
    @Transactional(readOnly = true)
    public List<String> handlers(long id) {
        var tribunal = duties.of(get(id).number(), Duty.ARBITRATOR);
        return Stream.concat(tribunal.stream(), officers.named().stream())
                .distinct()
                .toList();
    }
}
