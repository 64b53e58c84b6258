package org.tiaocai.linkage.overdue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.linkage.overdue.OverdueCase.Excuse;
import org.tiaocai.linkage.overdue.OverdueCase.Outcome;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** All cases in which somebody has asked why there is no award. */
@Repository
@Transactional
public class OverdueCases {

    private final JdbcClient jdbc;

    OverdueCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<OverdueCase> of(RegistrationNumber number) {
        return rows("registration_number = ? order by id", number.value());
    }

    OverdueCase get(long id) {
        return rows("id = ?", id).stream().findFirst().orElseThrow(() -> new Refused("没有这项逾期情况"));
    }

    OverdueCase insert(RegistrationNumber number, LocalDate askedOn) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("insert into overdue_case (registration_number, asked_on) values (?, ?)")
                .params(number.value(), askedOn)
                .update(id, "id");
        return get(Objects.requireNonNull(id.getKeyAs(Long.class)));
    }

    void explained(OverdueCase one, Excuse excuse, String account) {
        jdbc.sql("update overdue_case set excuse = ?, account = ? where id = ?")
                .params(excuse.name(), account, one.id())
                .update();
    }

    void docketed(OverdueCase one, String court, String docketNo, LocalDate on) {
        jdbc.sql("update overdue_case set court = ?, docket_no = ?, docketed_on = ?, outcome = 'DOCKETED' where id = ?")
                .params(court, docketNo, on, one.id())
                .update();
    }

    void ended(OverdueCase one, Outcome outcome) {
        jdbc.sql("update overdue_case set outcome = ? where id = ?")
                .params(outcome.name(), one.id())
                .update();
    }

    private List<OverdueCase> rows(String condition, Object key) {
        return jdbc.sql("select * from overdue_case where " + condition)
                .param(key)
                .query((row, line) -> read(row))
                .list();
    }

    private static OverdueCase read(ResultSet row) throws SQLException {
        var excuse = row.getString("excuse");
        var outcome = row.getString("outcome");
        return new OverdueCase(
                row.getLong("id"),
                RegistrationNumber.of(row.getString("registration_number")),
                row.getObject("asked_on", LocalDate.class),
                excuse == null ? null : Excuse.valueOf(excuse),
                row.getString("account"),
                row.getString("court"),
                row.getString("docket_no"),
                row.getObject("docketed_on", LocalDate.class),
                outcome == null ? null : Outcome.valueOf(outcome));
    }
}
