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
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.arbitration.award.ClaimsLeft;
import org.tiaocai.arbitration.award.ClaimsLeft.Settled;
import org.tiaocai.arbitration.award.mediation.ArbitralMediation.Outcome;
import org.tiaocai.arbitration.award.mediation.ArbitralMediation.Scope;
import org.tiaocai.arbitration.award.mediation.ArbitralMediation.Terms;
import org.tiaocai.dispute.Claim;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** All mediations before the tribunal; at most one of a case is not over. */
@Repository
@Transactional
public class ArbitralMediations {

    private final JdbcClient jdbc;
    private final Rows<ArbitralMediation> rows;
    private final AgreedItems items;
    private final ClaimsLeft left;
    private final Clock clock;

    ArbitralMediations(JdbcClient jdbc, AgreedItems items, ClaimsLeft left, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "arbitral_mediation", this::read);
        this.items = items;
        this.left = left;
        this.clock = clock;
    }

    /** 达成协议 between all parties. */
    public void agreed(RegistrationNumber number, Scope scope, Set<Integer> settled, Terms terms) {
        agreed(number, scope, settled, Set.of(), Set.of(), terms, List.of());
    }

    /**
     * 达成协议, in the hearing or by a settlement; said again before the paper is made, it replaces what was said before.
     *
     * @param settled the claims that a partial agreement settles; for a full one all that are open between them
     * @param waived those of them that are given up
     * @param between some of the parties; empty for all of them
     * @param agreed who has what from whom, item by item, where that was said
     */
    void agreed(
            RegistrationNumber number,
            Scope scope,
            Set<Integer> settled,
            Set<Integer> waived,
            Set<Long> between,
            Terms terms,
            List<AwardItem> agreed) {
        var all = covered(number, scope, settled, between);
        open(number).ifPresent(this::withdraw);
        var today = LocalDate.now(clock);
        var id = rows.insert("registration_number, scope, terms, performance_due, performance_method, agreed_on")
                .values(number, scope, terms.text(), terms.performanceDue(), terms.performanceMethod(), today);
        all.forEach(claim -> jdbc.sql(
                        "insert into arbitral_mediation_claim (mediation_id, claim_ordinal, waived) values (?, ?, ?)")
                .params(id, claim, waived.contains(claim))
                .update());
        between.forEach(party -> jdbc.sql("insert into arbitral_mediation_party (mediation_id, party_id) values (?, ?)")
                .params(id, party)
                .update());
        items.add(id, agreed);
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

    private Set<Integer> covered(RegistrationNumber number, Scope scope, Set<Integer> chosen, Set<Long> between) {
        var claims = between.isEmpty() ? left.of(number) : between(number, between);
        var open = claims.stream().map(Claim::ordinal).collect(Collectors.toSet());
        var settled = scope == Scope.FULL ? open : chosen;
        if (settled.isEmpty() || !open.containsAll(settled)) {
            throw new Refused(
                    between.isEmpty() ? "部分调解的，请选择达成协议的请求，不能选择已经裁决或者调解的" : "请选择达成协议的各方之间的请求，不能选择对其他当事人的、已经裁决或者调解的");
        }
        if (scope == Scope.PARTIAL && settled.equals(open)) {
            throw new Refused(between.isEmpty() ? "已就全部请求达成协议的，请选择全部请求" : "已就达成协议的各方之间的全部请求达成协议的，请选择全部请求");
        }
        claims.stream()
                .filter(claim -> !between.isEmpty() && settled.contains(claim.ordinal()))
                .filter(claim -> !new Settled(settled, between).leavesAClaim(claim))
                .findFirst()
                .ifPresent(claim -> {
                    throw new Refused("第 " + claim.ordinal()
                            + " 项请求由几名申请人对几名被申请人共同提出：请选择全部提出请求的人，或者请求针对的全部当事人；只在其中一人与一人之间了结的，请先变更请求，分别写明");
                });
        return settled;
    }

    /** What some of them ask of others of them. */
    private List<Claim> between(RegistrationNumber number, Set<Long> parties) {
        return left.of(number).stream()
                .filter(claim -> new Settled(Set.of(claim.ordinal()), parties)
                        .among(claim)
                        .isPresent())
                .toList();
    }

    private void withdraw(ArbitralMediation before) {
        if (before.documentId() != null) {
            throw new Refused("调解书已经制作，正在送达，不能再变更内容");
        }
        items.clear(before.id());
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
                waived(row.getLong("id")),
                binds(row.getLong("id")),
                items.of(row.getLong("id")),
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
        return claims(id, "mediation_id = ?");
    }

    private Set<Integer> waived(long id) {
        return claims(id, "mediation_id = ? and waived");
    }

    private Set<Integer> claims(long id, String which) {
        return new HashSet<>(jdbc.sql("select claim_ordinal from arbitral_mediation_claim where " + which)
                .param(id)
                .query(Integer.class)
                .list());
    }
}
