package org.tiaocai.mediation.outside;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.documents.Capitals;
import org.tiaocai.mediation.AgreedTerms;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Table;

/** 协议的各项 as they are kept, and as the papers of the agreement print them. */
@Repository
public class OutsideItems {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final JdbcClient jdbc;
    private final Table rows;
    private final Parties parties;

    OutsideItems(JdbcClient jdbc, Parties parties) {
        this.jdbc = jdbc;
        this.rows = new Table(jdbc, "outside_agreement_item");
        this.parties = parties;
    }

    /** Certain as they are: who owes whom what until when. @param due the day for the whole */
    public List<OutsideItem> checked(
            RegistrationNumber number, @Nullable List<OutsideItem> said, @Nullable LocalDate due) {
        var there = parties.standing(number);
        var checked = new ArrayList<OutsideItem>();
        for (var one : OutsideItem.orNone(said)) {
            checked.add(one.among(there, checked.size() + 1, due != null));
        }
        return List.copyOf(checked);
    }

    /** In the place of those that were drafted before. */
    void keep(long agreement, List<OutsideItem> items) {
        jdbc.sql("""
                        delete from outside_agreement_party
                        where item_id in (select id from outside_agreement_item where agreement_id = ?)""").param(agreement).update();
        jdbc.sql("delete from outside_agreement_item where agreement_id = ?")
                .param(agreement)
                .update();
        var ordinal = 0;
        for (var one : items) {
            var id = rows.insert("agreement_id, ordinal, amount, act, due")
                    .values(agreement, ++ordinal, one.amount(), one.act(), one.due());
            one.debtors().forEach(party -> add(id, party, true));
            Objects.requireNonNullElse(one.creditors(), List.<Long>of()).forEach(party -> add(id, party, false));
        }
    }

    /** A row, before its parties are asked for: two questions at once would hold two connections. */
    private record Kept(
            long id,
            @Nullable BigDecimal amount,
            @Nullable String act,
            @Nullable LocalDate due) {}

    public List<OutsideItem> of(long agreement) {
        return jdbc
                .sql("select id, amount, act, due from outside_agreement_item where agreement_id = ? order by ordinal")
                .param(agreement)
                .query(Kept.class)
                .list()
                .stream()
                .map(one -> new OutsideItem(
                        parties(one.id(), true), parties(one.id(), false), one.amount(), one.act(), one.due()))
                .toList();
    }

    /** As papers print them; nothing where the agreement stands in its words. */
    public AgreedTerms printed(OutsideAgreement one) {
        var all = parties.of(one.number());
        return AgreedTerms.dated(
                of(one.id()).stream().map(item -> line(item, all)).toList());
    }

    /** In one line each, for pages and for the words of a 调解书 that the tribunal makes of it. */
    public List<String> lines(OutsideAgreement one) {
        return printed(one).items().stream()
                .map(line -> line.debtors()
                        + (line.due() == null ? "" : "最迟于" + DAY.format(line.due()))
                        + (line.jointly() ? "连带" : "")
                        + (line.amount() == null
                                ? line.words()
                                : "向" + line.creditors() + "支付 " + line.amount().toPlainString() + " 元（人民币"
                                        + line.capitals() + "）" + (line.words() == null ? "" : "，" + line.words())))
                .toList();
    }

    private static AgreedTerms.Line line(OutsideItem one, List<Party> all) {
        var amount = one.amount();
        return new AgreedTerms.Line(
                named(one.debtors(), all),
                one.debtors().size() > 1,
                null,
                one.due(),
                named(Objects.requireNonNullElse(one.creditors(), List.of()), all),
                null,
                amount,
                amount == null ? null : Capitals.of(amount),
                one.act());
    }

    private static String named(List<Long> ids, List<Party> all) {
        return all.stream()
                .filter(party -> ids.contains(party.id()))
                .map(party -> party.side().label() + party.title())
                .collect(Collectors.joining("、"));
    }

    private void add(long item, long party, boolean owes) {
        jdbc.sql("insert into outside_agreement_party (item_id, party_id, owes) values (?, ?, ?)")
                .params(item, party, owes)
                .update();
    }

    private List<Long> parties(long item, boolean owe) {
        return jdbc.sql("""
                        select m.party_id from outside_agreement_party m join party p on p.id = m.party_id
                        where m.item_id = ? and m.owes = ? order by p.side, p.ordinal""").params(item, owe).query(Long.class).list();
    }
}
