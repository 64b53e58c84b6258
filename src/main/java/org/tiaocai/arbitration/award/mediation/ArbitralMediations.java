package org.tiaocai.arbitration.award.mediation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.arbitration.award.mediation.ArbitralMediation.Outcome;
import org.tiaocai.arbitration.award.mediation.ArbitralMediation.Scope;
import org.tiaocai.arbitration.award.mediation.ArbitralMediation.Terms;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** All mediations before the tribunal; at most one of a case is not over. */
@Repository
@Transactional
public class ArbitralMediations {

    private final JdbcClient jdbc;
    private final Rows<ArbitralMediation> rows;
    private final Claims claims;
    private final Awards awards;
    private final Clock clock;

    ArbitralMediations(JdbcClient jdbc, Claims claims, Awards awards, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "arbitral_mediation", this::read);
        this.claims = claims;
        this.awards = awards;
        this.clock = clock;
    }

    /** 达成协议 between all parties. */
    public void agreed(RegistrationNumber number, Scope scope, Set<Integer> settled, Terms terms) {
        agreed(number, scope, settled, Set.of(), terms);
    }

    /**
     * 达成协议, in the hearing or by a settlement; said again before the paper is made, it replaces what was said before.
     *
     * @param settled the claims that a partial agreement settles; all open ones for a full one
     * @param between some of the parties; empty for all of them
     */
    void agreed(RegistrationNumber number, Scope scope, Set<Integer> settled, Set<Long> between, Terms terms) {
        if (!between.isEmpty() && scope == Scope.PARTIAL) {
            throw new Refused("部分当事人达成协议的，应当就他们之间的全部请求达成协议；请选择“全部请求”");
        }
        var all = covered(number, scope, settled);
        open(number).ifPresent(this::withdraw);
        var today = LocalDate.now(clock);
        var id = rows.insert("registration_number, scope, terms, performance_due, performance_method, agreed_on")
                .values(number, scope, terms.text(), terms.performanceDue(), terms.performanceMethod(), today);
        all.forEach(
                claim -> jdbc.sql("insert into arbitral_mediation_claim (mediation_id, claim_ordinal) values (?, ?)")
                        .params(id, claim)
                        .update());
        between.forEach(party -> jdbc.sql("insert into arbitral_mediation_party (mediation_id, party_id) values (?, ?)")
                .params(id, party)
                .update());
    }

    /** Those of a case, the first one first. */
    @Transactional(readOnly = true)
    public List<ArbitralMediation> of(RegistrationNumber number) {
        return rows.of(number);
    }

    /** The one that is not over. */
    @Transactional(readOnly = true)
    public Optional<ArbitralMediation> open(RegistrationNumber number) {
        return of(number).stream().filter(one -> one.outcome() == null).findFirst();
    }

    ArbitralMediation inProgress(RegistrationNumber number) {
        return open(number).orElseThrow(() -> new Refused("案件 " + number + " 没有正在办理的仲裁调解"));
    }

    void reworded(ArbitralMediation one, String terms) {
        if (one.documentId() != null) {
            throw new Refused("调解书已经制作，正在送达，不能再变更内容");
        }
        change(one, "terms = ?", terms);
    }

    void issued(ArbitralMediation one, long document) {
        change(one, "document_id = ?", document);
    }

    void closed(ArbitralMediation one, Outcome outcome, LocalDate on) {
        change(one, "outcome = ?, closed_on = ?", outcome, on);
    }

    void renegeReason(ArbitralMediation one, String reason) {
        change(one, "renege_reason = ?", reason);
    }

    private Set<Integer> covered(RegistrationNumber number, Scope scope, Set<Integer> settled) {
        var done = awards.settledClaims(number);
        var open = claims.of(number).stream()
                .map(Claim::ordinal)
                .filter(one -> !done.contains(one))
                .collect(Collectors.toSet());
        if (scope == Scope.FULL) {
            return open;
        }
        if (settled.isEmpty() || !open.containsAll(settled)) {
            throw new Refused("部分调解的，请选择达成协议的请求，不能选择已经裁决或者调解的");
        }
        if (settled.equals(open)) {
            throw new Refused("已就全部请求达成协议的，请选择全部请求");
        }
        return settled;
    }

    private void withdraw(ArbitralMediation before) {
        if (before.documentId() != null) {
            throw new Refused("调解书已经制作，正在送达，不能再变更内容");
        }
        jdbc.sql("delete from arbitral_mediation_party where mediation_id = ?")
                .param(before.id())
                .update();
        jdbc.sql("delete from arbitral_mediation_claim where mediation_id = ?")
                .param(before.id())
                .update();
        jdbc.sql("delete from arbitral_mediation where id = ?")
                .param(before.id())
                .update();
    }

    private void change(ArbitralMediation one, String set, @Nullable Object... values) {
        if (!rows.updateIf("outcome is null", one.id(), set, values)) {
            throw new Refused("这次调解已经结束，不能再变更");
        }
    }

    private ArbitralMediation read(ResultSet row, int line) throws SQLException {
        var outcome = row.getString("outcome");
        return new ArbitralMediation(
                row.getLong("id"),
                RegistrationNumber.of(row.getString("registration_number")),
                Scope.valueOf(row.getString("scope")),
                settles(row.getLong("id")),
                binds(row.getLong("id")),
                new Terms(
                        row.getString("terms"),
                        row.getObject("performance_due", LocalDate.class),
                        row.getString("performance_method")),
                row.getObject("agreed_on", LocalDate.class),
                row.getObject("document_id", Long.class),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getObject("closed_on", LocalDate.class),
                row.getString("renege_reason"));
    }

    private Set<Long> binds(long id) {
        return new HashSet<>(jdbc.sql("select party_id from arbitral_mediation_party where mediation_id = ?")
                .param(id)
                .query(Long.class)
                .list());
    }

    private Set<Integer> settles(long id) {
        return new HashSet<>(jdbc.sql("select claim_ordinal from arbitral_mediation_claim where mediation_id = ?")
                .param(id)
                .query(Integer.class)
                .list());
    }
}
