package org.tiaocai.arbitration.award.mediation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.arbitration.award.Debtors;
import org.tiaocai.arbitration.award.Debtors.Debtor;
import org.tiaocai.arbitration.award.ItemRuling;
import org.tiaocai.arbitration.award.Liability;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.shared.Table;

/** 调解协议的各项 of the mediations before the tribunal, each as an award would say it. */
@Repository
class AgreedItems {

    private final JdbcClient jdbc;
    private final Table rows;

    AgreedItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new Table(jdbc, "arbitral_mediation_item");
    }

    void add(long mediation, List<AwardItem> items) {
        var ordinal = 0;
        for (var one : items) {
            add(mediation, ++ordinal, one);
        }
    }

    private void add(long mediation, int ordinal, AwardItem one) {
        var id = rows.insert("""
                        mediation_id, ordinal, claim_ordinal, claim_type, relief, liability, amount, act,
                        from_day, to_day, perform_within_days, detail""")
                .values(
                        mediation,
                        ordinal,
                        one.claimOrdinal(),
                        one.type(),
                        one.relief(),
                        one.debtors().liability(),
                        one.amount(),
                        one.act(),
                        one.fromDay(),
                        one.toDay(),
                        one.performWithinDays(),
                        one.detail());
        one.creditors()
                .forEach(party -> jdbc.sql("insert into arbitral_mediation_creditor (item_id, party_id) values (?, ?)")
                        .params(id, party)
                        .update());
        var place = 0;
        for (var debtor : one.debtors().all()) {
            jdbc.sql("insert into arbitral_mediation_debtor (item_id, ordinal, party_id, share) values (?, ?, ?, ?)")
                    .params(id, ++place, debtor.party(), debtor.share())
                    .update();
        }
    }

    void clear(long mediation) {
        for (var part : List.of("arbitral_mediation_creditor", "arbitral_mediation_debtor")) {
            jdbc.sql("delete from " + part
                            + " where item_id in (select id from arbitral_mediation_item where mediation_id = ?)")
                    .param(mediation)
                    .update();
        }
        jdbc.sql("delete from arbitral_mediation_item where mediation_id = ?")
                .param(mediation)
                .update();
    }

    List<AwardItem> of(long mediation) {
        return jdbc.sql("select * from arbitral_mediation_item where mediation_id = ? order by ordinal")
                .param(mediation)
                .query(this::read)
                .list();
    }

    private AwardItem read(ResultSet row, int line) throws SQLException {
        var id = row.getLong("id");
        return agreed(
                id,
                row.getInt("claim_ordinal"),
                ClaimType.valueOf(row.getString("claim_type")),
                ClaimType.valueOf(row.getString("relief")),
                creditors(id),
                new Debtors(Liability.valueOf(row.getString("liability")), debtors(id)),
                new Substance(
                        row.getBigDecimal("amount"),
                        row.getString("act"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getObject("perform_within_days", Integer.class),
                        row.getString("detail")));
    }

    private List<Long> creditors(long item) {
        return jdbc.sql("""
                        select c.party_id from arbitral_mediation_creditor c join party p on p.id = c.party_id
                        where c.item_id = ? order by p.side, p.ordinal""").param(item).query(Long.class).list();
    }

    private List<Debtor> debtors(long item) {
        return jdbc.sql("""
                        select party_id as party, share from arbitral_mediation_debtor
                        where item_id = ? order by ordinal""").param(item).query(Debtor.class).list();
    }

    /** What is to be paid or done, for which days and within how many. */
    record Substance(
            @Nullable BigDecimal amount,
            @Nullable String act,
            @Nullable LocalDate fromDay,
            @Nullable LocalDate toDay,
            @Nullable Integer performWithinDays,
            @Nullable String detail) {}

    /** An item as an award has it, which the parties themselves made: it is of no class and stands in no award. */
    static AwardItem agreed(
            long id,
            int claim,
            ClaimType type,
            ClaimType relief,
            List<Long> creditors,
            Debtors debtors,
            Substance what) {
        return new AwardItem(
                id,
                claim,
                type,
                relief,
                ItemRuling.GRANTED,
                creditors,
                debtors,
                what.amount(),
                what.act(),
                what.fromDay(),
                what.toDay(),
                what.performWithinDays(),
                what.detail(),
                null,
                null,
                null,
                null);
    }
}
