package org.tiaocai.mediation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.ClaimLine;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.documents.Capitals;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Table;

/** 调解协议的各项 as they are kept, and as the 调解协议书 and the 调解书 that takes its place print them. */
@Repository
class AgreedPayments {

    private final JdbcClient jdbc;
    private final Table rows;
    private final Claims claims;
    private final Parties parties;

    AgreedPayments(JdbcClient jdbc, Claims claims, Parties parties) {
        this.jdbc = jdbc;
        this.rows = new Table(jdbc, "mediation_agreement_item");
        this.claims = claims;
        this.parties = parties;
    }

    /** In the place of those that were agreed before. */
    void keep(long mediation, List<AgreedPayment> items) {
        jdbc.sql("""
                        delete from mediation_agreement_party
                        where item_id in (select id from mediation_agreement_item where mediation_id = ?)""").param(mediation).update();
        jdbc.sql("delete from mediation_agreement_item where mediation_id = ?")
                .param(mediation)
                .update();
        var ordinal = 0;
        for (var one : items) {
            var id = rows.insert("mediation_id, ordinal, claim_ordinal, waived, amount, perform_within_days, detail")
                    .values(
                            mediation,
                            ++ordinal,
                            one.claim(),
                            one.waived(),
                            one.amount(),
                            one.performWithinDays(),
                            one.detail());
            of(one.debtors()).forEach(party -> add(id, party, true));
            of(one.creditors()).forEach(party -> add(id, party, false));
        }
    }

    private void add(long item, long party, boolean pays) {
        jdbc.sql("insert into mediation_agreement_party (item_id, party_id, pays) values (?, ?, ?)")
                .params(item, party, pays)
                .update();
    }

    List<AgreedPayment> of(long mediation) {
        return jdbc.sql("select * from mediation_agreement_item where mediation_id = ? order by ordinal")
                .param(mediation)
                .query(this::read)
                .list();
    }

    /** As papers print it. */
    AgreedTerms printed(RegistrationNumber number, long mediation) {
        var all = parties.of(number);
        var asked = claims.of(number);
        var items = of(mediation);
        var waived = AgreedPayment.waived(items);
        return new AgreedTerms(
                items.stream()
                        .filter(one -> !one.waived())
                        .map(one -> line(one, asked, all))
                        .toList(),
                asked.stream()
                        .filter(claim -> waived.contains(claim.ordinal()))
                        .map(claim -> ClaimLine.of(claim, all))
                        .toList());
    }

    private static AgreedTerms.Line line(AgreedPayment one, List<Claim> asked, List<Party> all) {
        var type = asked.stream()
                .filter(claim -> claim.ordinal() == one.claim())
                .map(Claim::type)
                .findFirst()
                .orElse(ClaimType.OTHER);
        var amount = one.amount() == null ? BigDecimal.ZERO : one.amount();
        var debtors = of(one.debtors());
        return new AgreedTerms.Line(
                named(debtors, all),
                debtors.size() > 1,
                one.performWithinDays(),
                null,
                named(of(one.creditors()), all),
                type,
                amount,
                Capitals.of(amount),
                one.detail());
    }

    private static String named(List<Long> ids, List<Party> all) {
        return all.stream()
                .filter(party -> ids.contains(party.id()))
                .map(party -> party.side().label() + party.title())
                .collect(Collectors.joining("、"));
    }

    private static List<Long> of(@Nullable List<Long> some) {
        return some == null ? List.of() : some;
    }

    private AgreedPayment read(ResultSet row, int line) throws SQLException {
        var id = row.getLong("id");
        return new AgreedPayment(
                row.getInt("claim_ordinal"),
                row.getBoolean("waived"),
                parties(id, true),
                parties(id, false),
                row.getBigDecimal("amount"),
                row.getObject("perform_within_days", Integer.class),
                row.getString("detail"));
    }

    private List<Long> parties(long item, boolean pay) {
        return jdbc.sql("""
                        select m.party_id from mediation_agreement_party m join party p on p.id = m.party_id
                        where m.item_id = ? and m.pays = ? order by p.side, p.ordinal""").params(item, pay).query(Long.class).list();
    }
}
