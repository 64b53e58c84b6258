package org.tiaocai.arbitration.award.advance;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.award.advance.AdvanceExecution.Decision;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** All applications for advance execution. */
@Repository
@Transactional
public class AdvanceExecutions {

    private final JdbcClient jdbc;
    private final Clock clock;

    AdvanceExecutions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Both conditions with what was found of each (法44). */
    record Findings(boolean rightsClear, String rightsAccount, boolean livelihoodAffected, String livelihoodAccount) {}

    /** Those of a case, the first one first. */
    @Transactional(readOnly = true)
    public List<AdvanceExecution> of(RegistrationNumber number) {
        return rows("registration_number = ? order by id", number.value());
    }

    long applied(RegistrationNumber number, long party, String account, Map<Integer, BigDecimal> amounts) {
        var id = new GeneratedKeyHolder();
        jdbc.sql(
                        "insert into advance_execution (registration_number, party_id, applied_on, account) values (?, ?, ?, ?)")
                .params(number.value(), party, LocalDate.now(clock), account)
                .update(id, "id");
        var execution = Objects.requireNonNull(id.getKeyAs(Long.class));
        amounts.forEach((claim, amount) -> jdbc.sql(
                        "insert into advance_execution_claim (execution_id, claim_ordinal, amount) values (?, ?, ?)")
                .params(execution, claim, amount)
                .update());
        return execution;
    }

    AdvanceExecution get(long id) {
        return rows("id = ?", id).stream().findFirst().orElseThrow(() -> new Refused("没有这项先予执行申请"));
    }

    void decided(AdvanceExecution one, Findings findings, Decision decision, String reason, String by) {
        var decided = jdbc.sql("""
                        update advance_execution set rights_clear = ?, rights_account = ?, livelihood_affected = ?,
                            livelihood_account = ?, decision = ?, decision_reason = ?, decided_by = ?, decided_on = ?
                        where id = ? and decision is null""")
                .params(
                        findings.rightsClear(),
                        findings.rightsAccount(),
                        findings.livelihoodAffected(),
                        findings.livelihoodAccount(),
                        decision.name(),
                        reason,
                        by,
                        LocalDate.now(clock),
                        one.id())
                .update();
        if (decided == 0) {
            throw new Refused("这项先予执行申请已经决定");
        }
    }

    void issued(long id, long document) {
        jdbc.sql("update advance_execution set document_id = ? where id = ?")
                .params(document, id)
                .update();
    }

    void transferred(long id, long document) {
        jdbc.sql("update advance_execution set transfer_document_id = ? where id = ?")
                .params(document, id)
                .update();
    }

    private List<AdvanceExecution> rows(String condition, Object key) {
        return jdbc.sql("select * from advance_execution where " + condition)
                .param(key)
                .query((row, line) -> read(row))
                .list();
    }

    private AdvanceExecution read(ResultSet row) throws SQLException {
        var decision = row.getString("decision");
        return new AdvanceExecution(
                row.getLong("id"),
                RegistrationNumber.of(row.getString("registration_number")),
                row.getLong("party_id"),
                row.getObject("applied_on", LocalDate.class),
                row.getString("account"),
                amounts(row.getLong("id")),
                row.getString("rights_account"),
                row.getString("livelihood_account"),
                decision == null ? null : Decision.valueOf(decision),
                row.getString("decision_reason"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("document_id", Long.class),
                row.getObject("transfer_document_id", Long.class));
    }

    private Map<Integer, BigDecimal> amounts(long id) {
        var amounts = new TreeMap<Integer, BigDecimal>();
        jdbc.sql("select claim_ordinal, amount from advance_execution_claim where execution_id = ?")
                .param(id)
                .query(row -> {
                    amounts.put(row.getInt("claim_ordinal"), row.getBigDecimal("amount"));
                });
        return amounts;
    }
}
