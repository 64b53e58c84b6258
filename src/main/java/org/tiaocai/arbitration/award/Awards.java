package org.tiaocai.arbitration.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
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

    /** Claims that need no ruling any more: awarded before, or settled between all by a 调解书 that has taken effect. */
    public Set<Integer> settledClaims(RegistrationNumber number) {
        var awarded = jdbc.sql("""
                        select distinct i.claim_ordinal from award_item i join award a on a.id = i.award_id
                        where a.registration_number = ? and a.made_on is not null""").param(number.value()).query(Integer.class).list();
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
