package org.tiaocai.arbitration.award.advance;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.award.Debtors;
import org.tiaocai.arbitration.award.Liability;
import org.tiaocai.arbitration.award.advance.AdvanceExecution.Decision;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** All applications for advance execution. */
@Repository
@Transactional
public class AdvanceExecutions {

    private final JdbcClient jdbc;
    private final Rows<AdvanceExecution> rows;
    private final Clock clock;

    AdvanceExecutions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "advance_execution", this::read);
        this.clock = clock;
    }

    /** Both conditions with what was found of each (法44). */
    record Findings(boolean rightsClear, String rightsAccount, boolean livelihoodAffected, String livelihoodAccount) {}

    /** Those of a case, the first one first. */
    @Transactional(readOnly = true)
    public List<AdvanceExecution> of(RegistrationNumber number) {
        return rows.of(number);
    }

    long applied(RegistrationNumber number, long party, String account, Map<Integer, BigDecimal> amounts) {
        var execution = rows.insert("registration_number, party_id, applied_on, account")
                .values(number, party, LocalDate.now(clock), account);
        amounts.forEach((claim, amount) -> jdbc.sql(
                        "insert into advance_execution_claim (execution_id, claim_ordinal, amount) values (?, ?, ?)")
                .params(execution, claim, amount)
                .update());
        return execution;
    }

    AdvanceExecution get(long id) {
        return rows.get(id, "没有这项先予执行申请");
    }

    /** Who pays beforehand, within how many days, and which court enforces it. */
    void owedBy(AdvanceExecution one, Debtors debtors, @Nullable Integer days, @Nullable String court) {
        rows.update(one.id(), "liability = ?, perform_within_days = ?, court = ?", debtors.liability(), days, court);
        var ordinal = 0;
        for (var debtor : debtors.all()) {
            jdbc.sql(
                            "insert into advance_execution_debtor (execution_id, ordinal, party_id, share) values (?, ?, ?, ?)")
                    .params(one.id(), ++ordinal, debtor.party(), debtor.share())
                    .update();
        }
    }

    /** 用印之前退回的，重新决定: what has not been made out is decided anew. */
    void decided(AdvanceExecution one, Findings findings, Decision decision, String reason, String by) {
        var decided = rows.updateIf(
                "(decision is null or decision = 'GRANTED') and document_id is null",
                one.id(),
                """
                rights_clear = ?, rights_account = ?, livelihood_affected = ?, livelihood_account = ?,
                decision = ?, decision_reason = ?, decided_by = ?, decided_on = ?,
                liability = null, perform_within_days = null, court = null""",
                findings.rightsClear(),
                findings.rightsAccount(),
                findings.livelihoodAffected(),
                findings.livelihoodAccount(),
                decision,
                reason,
                by,
                LocalDate.now(clock));
        if (!decided) {
            throw new Refused("这项先予执行申请已经决定");
        }
        jdbc.sql("delete from advance_execution_debtor where execution_id = ?")
                .param(one.id())
                .update();
    }

    void issued(long id, long document) {
        rows.update(id, "document_id = ?", document);
    }

    void transferred(long id, long document) {
        rows.update(id, "transfer_document_id = ?", document);
    }

    private AdvanceExecution read(ResultSet row, int line) throws SQLException {
        var decision = row.getString("decision");
        return new AdvanceExecution(
                row.getLong("id"),
                RegistrationNumber.of(row.getString("registration_number")),
                row.getLong("party_id"),
                row.getObject("applied_on", LocalDate.class),
                row.getString("account"),
                amounts(row.getLong("id")),
                debtors(row.getLong("id"), row.getString("liability")),
                row.getObject("perform_within_days", Integer.class),
                row.getString("court"),
                row.getString("rights_account"),
                row.getString("livelihood_account"),
                decision == null ? null : Decision.valueOf(decision),
                row.getString("decision_reason"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("document_id", Long.class),
                row.getObject("transfer_document_id", Long.class));
    }

    private Debtors debtors(long id, @Nullable String liability) {
        return new Debtors(
                liability == null ? null : Liability.valueOf(liability),
                jdbc.sql("select party_id, share from advance_execution_debtor where execution_id = ? order by ordinal")
                        .param(id)
                        .query((row, line) -> new Debtors.Debtor(row.getLong("party_id"), row.getBigDecimal("share")))
                        .list());
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
