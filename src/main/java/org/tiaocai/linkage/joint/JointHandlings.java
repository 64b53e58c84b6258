package org.tiaocai.linkage.joint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.linkage.joint.JointHandling.Form;
import org.tiaocai.linkage.joint.JointHandling.Result;
import org.tiaocai.linkage.officers.LiaisonOfficers;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** All joint handlings; the model asks who handles each with the court. */
@Repository
@Transactional
public class JointHandlings {

    private final JdbcClient jdbc;
    private final Duties duties;
    private final LiaisonOfficers officers;

    JointHandlings(JdbcClient jdbc, Duties duties, LiaisonOfficers officers) {
        this.jdbc = jdbc;
        this.duties = duties;
        this.officers = officers;
    }

    long insert(RegistrationNumber number, String court, Form form, String reason, String by, LocalDate on) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into joint_handling (registration_number, court, form, reason, proposed_by, proposed_on)
                        values (?, ?, ?, ?, ?, ?)""").params(number.value(), court, form.name(), reason, by, on).update(id, "id");
        return Objects.requireNonNull(id.getKeyAs(Long.class));
    }

    void decided(long id, String by, @Nullable String refusal) {
        change(id, "approved_by = ?, refusal = ?", by, refusal);
    }

    void answered(long id, String answer, @Nullable String judge, LocalDate on) {
        change(id, "answer = ?, judge = ?, answered_on = ?", answer, judge, on);
    }

    void handled(long id, LocalDate on, String division, String record, Result result) {
        change(id, "handled_on = ?, division = ?, record = ?, result = ?", on, division, record, result.name());
    }

    /** @throws Refused when there is none */
    @Transactional(readOnly = true)
    public JointHandling get(long id) {
        return rows("where id = ?", id).stream().findFirst().orElseThrow(() -> new Refused("没有这次联合办案"));
    }

    @Transactional(readOnly = true)
    public List<JointHandling> of(RegistrationNumber number) {
        return rows("where registration_number = ? order by id", number.value());
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

    private void change(long id, String columns, @Nullable Object... values) {
        jdbc.sql("update joint_handling set " + columns + " where id = ?")
                .params(values)
                .param(id)
                .update();
    }

    private List<JointHandling> rows(String condition, Object key) {
        return jdbc.sql("select * from joint_handling " + condition)
                .param(key)
                .query(JointHandlings::read)
                .list();
    }

    private static JointHandling read(ResultSet row, int line) throws SQLException {
        var result = row.getString("result");
        return new JointHandling(
                row.getLong("id"),
                RegistrationNumber.of(row.getString("registration_number")),
                row.getString("court"),
                Form.valueOf(row.getString("form")),
                row.getString("reason"),
                row.getString("proposed_by"),
                row.getObject("proposed_on", LocalDate.class),
                row.getString("approved_by"),
                row.getString("refusal"),
                row.getString("answer"),
                row.getString("judge"),
                row.getObject("handled_on", LocalDate.class),
                row.getString("division"),
                row.getString("record"),
                result == null ? null : Result.valueOf(result));
    }
}
