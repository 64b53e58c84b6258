package org.tiaocai.arbitration.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.finality.ClaimClass;
import org.tiaocai.arbitration.award.finality.Finality;
import org.tiaocai.dispute.ClaimType;

/** 裁决事项 of an award with their creditors and debtors, in the order in which they were ruled. */
@Component
record RulingRows(JdbcClient jdbc) {

    List<AwardItem> of(long awardId) {
        var creditors = creditors(awardId);
        var debtors = debtors(awardId);
        return jdbc.sql("select * from award_item where award_id = ? order by ordinal")
                .param(awardId)
                .query((row, line) -> item(row, creditors, debtors))
                .list();
    }

    private Map<Long, List<Long>> creditors(long awardId) {
        var creditors = new HashMap<Long, List<Long>>();
        jdbc.sql("""
                        select c.award_item_id, c.party_id from award_item_creditor c
                        join award_item i on i.id = c.award_item_id join party p on p.id = c.party_id
                        where i.award_id = ? order by p.side, p.ordinal""").param(awardId).query(row -> {
            creditors
                    .computeIfAbsent(row.getLong("award_item_id"), none -> new ArrayList<>())
                    .add(row.getLong("party_id"));
        });
        return creditors;
    }

    private Map<Long, List<Debtors.Debtor>> debtors(long awardId) {
        var debtors = new HashMap<Long, List<Debtors.Debtor>>();
        jdbc.sql("""
                        select d.award_item_id, d.party_id, d.share from award_item_debtor d
                        join award_item i on i.id = d.award_item_id
                        where i.award_id = ? order by d.ordinal""").param(awardId).query(row -> {
            debtors.computeIfAbsent(row.getLong("award_item_id"), none -> new ArrayList<>())
                    .add(new Debtors.Debtor(row.getLong("party_id"), row.getBigDecimal("share")));
        });
        return debtors;
    }

    private static AwardItem item(
            ResultSet row, Map<Long, List<Long>> creditors, Map<Long, List<Debtors.Debtor>> debtors)
            throws SQLException {
        var id = row.getLong("id");
        return new AwardItem(
                id,
                row.getInt("claim_ordinal"),
                ClaimType.valueOf(row.getString("claim_type")),
                ClaimType.valueOf(row.getString("relief")),
                ItemRuling.valueOf(row.getString("ruling")),
                creditors.getOrDefault(id, List.of()),
                new Debtors(choice(Liability.class, row.getString("liability")), debtors.getOrDefault(id, List.of())),
                row.getBigDecimal("amount"),
                row.getString("act"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getObject("perform_within_days", Integer.class),
                row.getString("detail"),
                choice(ClaimClass.class, row.getString("claim_class")),
                choice(Finality.class, row.getString("finality")),
                row.getString("class_reason"),
                row.getObject("award_document_id", Long.class));
    }

    private static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
