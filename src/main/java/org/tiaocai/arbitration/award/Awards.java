package org.tiaocai.arbitration.award;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.award.finality.Finality;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** All awards, read; whoever makes them writes elsewhere. */
@Repository
@Transactional(readOnly = true)
public class Awards {

    private final JdbcClient jdbc;
    private final Rows<Award> rows;
    private final RulingRows items;

    Awards(JdbcClient jdbc, RulingRows items) {
        this.jdbc = jdbc;
        this.items = items;
        this.rows = new Rows<>(jdbc, "award", Award.class);
    }

    /** The awards of a case, the first one first; the last may still be in the making. */
    public List<Award> of(RegistrationNumber number) {
        return rows.of(number);
    }

    /** The one in the making. @throws Refused when there is none */
    public Award inTheMaking(RegistrationNumber number) {
        return of(number).stream()
                .filter(one -> one.madeOn() == null)
                .findFirst()
                .orElseThrow(() -> new Refused("案件 " + number + " 没有正在制作的裁决"));
    }

    /** The one made last. */
    public Optional<Award> lastMade(RegistrationNumber number) {
        return of(number).stream().filter(one -> one.madeOn() != null).reduce((earlier, later) -> later);
    }

    public List<AwardItem> items(long awardId) {
        return items.of(awardId);
    }

    /** Its documents with their rulings, the final one first. */
    public List<AwardDocument> documents(long awardId) {
        var items = items(awardId);
        return jdbc.sql("select * from award_document where award_id = ? order by id")
                .param(awardId)
                .query((row, line) -> document(row, items))
                .list();
    }

    /** 补入的裁决事项 (规则54): what the award left out, and the paper that adds it. */
    public record Added(long documentId, long itemId, Finality finality) {}

    /** Of the corrections made out, the rulings that they add. */
    public List<Added> added(RegistrationNumber number) {
        return jdbc.sql("""
                        select c.document_id, c.award_item_id as item_id, d.finality
                        from award_correction c join award_document d on d.id = c.award_document_id
                        where c.registration_number = ? and c.document_id is not null and c.award_item_id is not null
                            and c.kind = 'OMITTED_ITEM'""").param(number.value()).query(Added.class).list();
    }

    /** 已经先行裁决的部分 of claims of which the rest goes on (规则49), in yuan by claim. */
    public Map<Integer, BigDecimal> awardedInPart(RegistrationNumber number) {
        return jdbc
                .sql("""
                        select i.claim_ordinal, sum(coalesce(i.amount, 0)) as awarded
                        from award_item i join award a on a.id = i.award_id
                        where a.registration_number = ? and a.made_on is not null and i.ruling = 'PART_FIRST'
                        group by i.claim_ordinal""")
                .param(number.value())
                .query((row, line) -> Map.entry(row.getInt("claim_ordinal"), row.getBigDecimal("awarded")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Claims that need no ruling any more: awarded whole, or settled between all by a 调解书 that has taken effect. */
    public Set<Integer> settledClaims(RegistrationNumber number) {
        var awarded = jdbc.sql("""
                        select distinct i.claim_ordinal from award_item i join award a on a.id = i.award_id
                        where a.registration_number = ? and a.made_on is not null and i.ruling <> 'PART_FIRST'""").param(number.value()).query(Integer.class).list();
        var mediated = jdbc.sql("""
                        select c.claim_ordinal from arbitral_mediation_claim c
                        join arbitral_mediation m on m.id = c.mediation_id
                        where m.registration_number = ? and m.outcome in ('EFFECTIVE', 'PARTLY_EFFECTIVE')
                            and not exists (select 1 from arbitral_mediation_party p where p.mediation_id = m.id)""").param(number.value()).query(Integer.class).list();
        return Stream.concat(awarded.stream(), mediated.stream()).collect(Collectors.toSet());
    }

    private static AwardDocument document(ResultSet row, List<AwardItem> items) throws SQLException {
        var id = row.getLong("id");
        return new AwardDocument(
                id,
                Finality.valueOf(row.getString("finality")),
                row.getString("case_no"),
                row.getObject("document_id", Long.class),
                items.stream()
                        .filter(item -> item.documentId() != null && item.documentId() == id)
                        .toList());
    }
}
